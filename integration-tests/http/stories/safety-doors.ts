import { createConnection, type Socket } from "node:net"
import { setTimeout as wait } from "node:timers/promises"

import { strFromU8, unzipSync } from "fflate"

import { pageTexts } from "../../../src/api/hooks/paygate/page-texts"
import { type NoticeFields, signedNotice } from "../../../src/sandbox"
import { eventually } from "../support/eventually"
import { styleOf } from "../support/page-style"
import { postNotice } from "../support/post-notice"
import { merchantAccount, stories, type World } from "../support/suite"

/** A connection of its own to the shop, and what came of it. */
interface Line {
  readonly socket: Socket
  text(): string
  closed(): boolean
}

async function dial(world: World): Promise<Line> {
  const socket = createConnection(Number(new URL(world.backendUrl).port), "127.0.0.1")
  let text = ""
  let closed = false
  socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")))
  socket.on("error", () => undefined)
  socket.on("close", () => (closed = true))
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject))
  return { socket, text: () => text, closed: () => closed }
}

const head = (path: string, length: string) =>
  `POST ${path} HTTP/1.1\r\nHost: shop\r\nContent-Type: application/x-www-form-urlencoded; charset=iso-8859-1\r\n${length}\r\n\r\n`

export default stories("nobody gets in by the doors that stand open", (world) => {
  const openPayment = async (provider = "pp_twint_paygate") => {
    const { cartId, formUrl, session } = await world.shopper.checkOut(provider)
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    return { cartId, formUrl, session, attempt: attempt!, transId: attempt!.trans_id }
  }
  const notice = (fields: NoticeFields) =>
    signedNotice(merchantAccount, { PayID: "a".repeat(32), ...fields }).body
  const failed = (TransID: string, more: Omit<NoticeFields, "TransID"> = {}) =>
    notice({ TransID, Status: "FAILED", Code: "22A10100", Description: "declined", ...more })
  const refused = async (reason: string) => {
    await world.paygate.refusedNotices.flush()
    const all = await Promise.all(
      ["main", "unknown account"].map((id) => world.paygate.noticeHealth.refusals(id)),
    )
    return all.flat().find((entry) => entry.reason === reason)?.count ?? 0
  }

  /** A file of the archive for the gateway's support desk. */
  const bundled = async (attemptId: string, file: string) => {
    const { data } = await world.api.get<ArrayBuffer>(`/admin/paygate/attempts/${attemptId}/support-bundle`, {
      headers: world.admin.headers,
      responseType: "arraybuffer",
    })
    const [, content] = Object.entries(unzipSync(new Uint8Array(data))).find(([name]) => name.endsWith(file))!
    return strFromU8(content)
  }

  describe("what stays of a message", () => {
    it("one message with its unsigned fields altered fifty times is one row", async () => {
      const { transId, session } = await openPayment()
      await Promise.all(
        Array.from({ length: 50 }, (_, index) => {
          const body = failed(transId, { XID: String(index).padStart(32, "0"), RefNr: `r${index}` })
          return postNotice(world, body, `/hooks/paygate/return/main/${session.data.attempt_token}`)
        }),
      )
      expect(await world.paygate.listPaygateNotices({ trans_id: transId })).toHaveLength(1)
    })

    it("a payment that collects refusals keeps forty of them; the rest is counted, and the gateway is asked", async () => {
      world.sandbox.addFault({ kind: "notify-lost" })
      const { transId, cartId, formUrl } = await openPayment()
      const { payId: PayID } = await world.sandbox.shopper.pay(formUrl, "pay-and-close")
      const refusals = Array.from({ length: 45 }, (_, index) =>
        failed(transId, { PayID, Code: `22A1${1_000 + index}` }),
      )
      await Promise.all(refusals.slice(0, 38).map((body) => postNotice(world, body)))
      for (const body of refusals.slice(38)) {
        expect((await postNotice(world, body)).status).toBe(200)
      }
      await world.placedOrder(cartId, 30_000)
      expect(await refused("too-many")).toBe(5)
      expect(await world.paygate.listPaygateNotices({ trans_id: transId }, { take: 100 })).toHaveLength(40)
    })

    it("a card and a bundle with more messages than they show begin with the newest", async () => {
      const { attempt, transId } = await openPayment()
      await world.sql(
        `insert into paygate_notice (id, account_id, channel, fingerprint, trans_id, status, code, parameters, state, received_at, due_at)
         select 'pgnot_' || n, 'main', 'return', 'f' || n, ?, 'FAILED', '22A1' || lpad(n::text, 4, '0'), '{}', 'processed', now() - n * interval '1 minute', now()
           from generate_series(1, 600) n`,
        [transId],
      )
      const { data } = await world.api.get<{ attempt: { timeline: { kind: string; code?: string }[] } }>(
        `/admin/paygate/attempts/${attempt.id}`,
        { headers: world.admin.headers },
      )
      const codes = data.attempt.timeline.flatMap(({ kind, code }) => (kind === "notice" ? [code] : []))
      expect([codes.length, codes[0], codes.at(-1)]).toEqual([500, "22A10001", "22A10500"])
      const messages = await bundled(attempt.id, "timeline.txt")
      expect(messages).toContain("22A10001")
      expect(messages).not.toContain("22A10501")
    })

    it("a sentence that a shopper spliced into a message is nowhere the gateway's, nor whole", async () => {
      const { transId, attempt } = await openPayment()
      const sentence = "The shopper paid in cash, please send the goods at once"
      const body = failed(transId, { Description: sentence, ErrorText: sentence, selling_point: sentence })
      expect((await postNotice(world, body)).status).toBe(200)
      await world.paygate.background.drain()

      const options = { headers: world.admin.headers }
      const { data: inbox } = await world.api.get<{ notices: Record<string, unknown>[] }>(
        `/admin/paygate/inbox?trans_id=${transId}`,
        options,
      )
      const { data: card } = await world.api.get<{ attempt: { timeline: object[] } }>(
        `/admin/paygate/attempts/${attempt.id}`,
        options,
      )
      const short = "The shopper paid in cash, please send t…"
      expect(inbox.notices[0]).toMatchObject({
        meaning: expect.stringMatching(/\w+/) as string,
        parameters: { Status: "FAILED", Code: "22A10100", TransID: transId },
        unsigned_parameters: { Description: short, ErrorText: short },
      })
      expect(inbox.notices[0]).not.toHaveProperty("description")
      expect(card.attempt.timeline[0]).toMatchObject({
        kind: "notice",
        code: "22A10100",
        unsigned_text: short,
      })
      expect(card.attempt.timeline[0]).not.toHaveProperty("description")
      const bundle = await Promise.all(
        ["timeline.txt", "messages.json", "payment.json"].map((file) => bundled(attempt.id, file)),
      )
      expect(bundle[0]).toContain(`not signed: "${short}"`)
      const stored = JSON.stringify([inbox, card, bundle, await world.paygate.listPaygateNotices({})])
      expect(stored).not.toContain(sentence)
      expect(stored).not.toContain("selling_point")
    })
  })

  describe("bodies that nobody needs", () => {
    const path = "/hooks/paygate/notify/main"

    it.each([
      ["announced", `Content-Length: ${21 * 1024 * 1024}`, (bytes: Buffer) => bytes],
      [
        "in pieces",
        "Transfer-Encoding: chunked",
        (bytes: Buffer) =>
          Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]),
      ],
    ])(
      "of 21 MB, %s: answered 413, the connection is closed and the rest is not taken",
      async (_, length, piece) => {
        const before = await refused("too-large")
        const line = await dial(world)
        line.socket.write(head(path, length))
        const bytes = piece(Buffer.alloc(64 * 1024, "A"))
        for (let sent = 0; sent < 21 * 16 && !line.closed(); sent++) {
          if (!line.socket.write(bytes)) {
            await Promise.race([new Promise((resolve) => line.socket.once("drain", resolve)), wait(20)])
          }
        }
        await eventually(() => Promise.resolve(expect(line.closed()).toBe(true)), 5_000)
        expect(line.text()).toMatch(/^HTTP\/1\.1 413 /)
        expect(line.text()).toMatch(/^connection: close\r$/im)
        expect(line.text()).toContain("refused: too-large")
        expect(line.socket.bytesWritten).toBeLessThan(8 * 1024 * 1024)
        expect(await refused("too-large")).toBe(before + 1)
      },
    )

    it("of 70 kB: an honest sender reads why", async () => {
      const answer = await postNotice(world, `Data=${"A".repeat(70_000)}`)
      expect([answer.status, answer.data]).toEqual([413, "refused: too-large"])
      expect(answer.headers["connection"]).toBe("close")
    })

    it.each([
      ["of 24 kB is read", 24 * 1024, 400, "refused: unreadable"],
      ["of a byte more is not", 24 * 1024 + 1, 413, "refused: too-large"],
    ])("a body %s", async (_, bytes, status, answered) => {
      const start = "Len=8&Data="
      const answer = await postNotice(world, start + "A".repeat(bytes - start.length))
      expect([answer.status, answer.data]).toEqual([status, answered])
    })

    it("of 65 pairs are not read, by any door", async () => {
      const { session } = await openPayment()
      const pairs = "a=1&".repeat(64) + "b=2"
      expect((await postNotice(world, pairs)).status).toBe(413)
      expect((await world.api.get(`${path}?${pairs}`, { validateStatus: () => true })).status).toBe(413)
      const returned = await postNotice(
        world,
        pairs,
        `/hooks/paygate/return/main/${session.data.attempt_token}`,
      )
      expect(returned.status).toBe(303)
      expect(returned.headers["connection"]).toBe("close")
      const returnedByGet = await world.api.get(
        `/hooks/paygate/return/main/${session.data.attempt_token}?${pairs}`,
        { maxRedirects: 0, validateStatus: () => true },
      )
      expect([returnedByGet.status, returnedByGet.headers["connection"]]).toEqual([303, "close"])
      expect(await refused("too-many-pairs")).toBe(4)
    })

    it("three hundred at once that never end hold no connection, and no notice waits for them", async () => {
      const { transId } = await openPayment()
      const lines = await Promise.all(Array.from({ length: 300 }, () => dial(world)))
      for (const { socket } of lines) {
        socket.write(`${head(path, "Content-Length: 1000")}Len=1`)
      }
      const dripping = setInterval(
        () => lines.forEach(({ socket }) => socket.writable && socket.write("0")),
        500,
      )
      const started = Date.now()
      expect((await postNotice(world, failed(transId))).status).toBe(200)
      expect(Date.now() - started).toBeLessThan(4_000)
      const answered = () => lines.filter((line) => line.text().startsWith("HTTP/1.1 408 ")).length
      const closed = () => lines.filter((line) => line.closed()).length
      await eventually(() => Promise.resolve(expect([answered(), closed()]).toEqual([300, 300])), 20_000)
      clearInterval(dripping)
      expect(await refused("too-slow")).toBe(300)
    })

    it.each([
      ["notify", 408],
      ["return", 303],
    ])(
      "at the %s that never end are answered %i after five seconds, and hung up on",
      async (door, status) => {
        const { session, attempt } = await openPayment()
        const at = door === "notify" ? path : `/hooks/paygate/return/main/${session.data.attempt_token}`
        const line = await dial(world)
        const started = Date.now()
        line.socket.write(`${head(at, "Content-Length: 1000")}Len=1`)
        const dripping = setInterval(() => line.socket.writable && line.socket.write("0"), 500)
        await eventually(() => Promise.resolve(expect(line.closed()).toBe(true)), 15_000)
        clearInterval(dripping)
        const seconds = (Date.now() - started) / 1_000
        expect(seconds).toBeGreaterThan(4.9)
        expect(seconds).toBeLessThan(8)
        expect(line.text()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
        expect(line.text()).toMatch(/^connection: close\r$/im)
        expect(await refused("too-slow")).toBe(1)
        expect(await world.paygate.listPaygateAttempts({ id: attempt.id })).toMatchObject([{ state: "open" }])
      },
    )

    it("at an account or a payment that nobody knows are not waited for", async () => {
      const line = await dial(world)
      line.socket.write(
        `${head(`/hooks/paygate/return/main/${"0".repeat(32)}`, "Content-Length: 1000")}Len=1`,
      )
      await eventually(() => Promise.resolve(expect(line.closed()).toBe(true)), 4_000)
      expect(line.text()).toMatch(/^HTTP\/1\.1 404 /)
    })
  })

  describe("addresses", () => {
    it("a storefront that routes behind the # gets its shopper back to its route", async () => {
      const cartId = await world.shopper.fillCart()
      const session = await world.shopper.openSession(cartId, "pp_twint_paygate", {
        return_url: "http://localhost:8000/#/checkout/return",
      })
      const { redirectTo } = await world.sandbox.shopper.pay(session.data.action.url!, "pay")
      const landing = await world.shopper.comeBack(redirectTo!)
      expect(landing.href).toBe(
        `http://localhost:8000/?paygate=${session.data.attempt_token}&outcome=paid#/checkout/return`,
      )
      await world.placedOrder(cartId)
    })

    it("a notice is heard however many slashes a sloppy proxy makes", async () => {
      const { transId } = await openPayment()
      for (const path of [
        "//hooks/paygate/notify/main",
        "/hooks//paygate/notify/main",
        "///hooks/paygate///notify//main/",
        "/hooks/paygate/notify/main/",
        "/Hooks/Paygate/notify/main",
      ]) {
        const answer = await postNotice(world, failed(transId), path)
        expect([path, answer.status, answer.data]).toEqual([path, 200, "OK"])
      }
      expect(await world.paygate.listPaygateNotices({ trans_id: transId })).toHaveLength(1)
    })

    it("so is one by GET", async () => {
      const { transId } = await openPayment()
      for (const path of [
        "//hooks/paygate/notify/main",
        "/hooks//paygate///notify/main/",
        "/Hooks/paygate/Notify//main",
      ]) {
        const url = `${world.backendUrl}${path}?${failed(transId)}`
        const answer = await world.api.get<string>(url, { validateStatus: () => true })
        expect([path, answer.status, answer.data]).toEqual([path, 200, "OK"])
      }
      expect(await world.paygate.listPaygateNotices({ trans_id: transId })).toHaveLength(1)
    })

    it("the page that posts to the gateway is found, with its style, however many slashes there are", async () => {
      const { session } = await openPayment()
      const form = {
        action: "https://gateway.example/twint.aspx",
        fields: { Len: "3", Data: "AB12", Language: "it" },
      }
      await world.sql("update paygate_attempt set form = ?", [JSON.stringify(form)])
      for (const path of [
        "/hooks/paygate/go/",
        "//hooks/paygate/go/",
        "/hooks//paygate///go//",
        "/Hooks/PAYGATE/go/",
      ]) {
        const url = `${world.backendUrl}${path}${session.data.attempt_token}/`
        const answer = await world.api.get<string>(url, {
          headers: { "accept-language": "de" },
          validateStatus: () => true,
        })
        expect([path, answer.status]).toEqual([path, 200])
        // The language of the payment comes before that of the browser.
        expect(answer.data).toContain(`<button>${pageTexts.it.goOn}</button>`)
        expect(answer.data).toContain('action="https://gateway.example/twint.aspx"')
        expect(await styleOf(world, answer.data, url)).toContain("body{")
      }
    })

    it("a shopper comes back by a sloppy proxy", async () => {
      const { formUrl, cartId } = await openPayment()
      const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
      const landing = await world.shopper.comeBack(
        redirectTo!.replace("/hooks/paygate/return/", "//hooks//paygate/return/"),
      )
      expect(landing.searchParams.get("outcome")).toBe("paid")
      await world.placedOrder(cartId)
    })

    it("two slashes let nobody past the log-in or the publishable key", async () => {
      for (const path of [
        "//admin/paygate/inbox",
        "//store/paygate/methods?cart_id=x",
        "//hooks/../admin/paygate/inbox",
      ]) {
        const answer = await world.api.get(`${world.backendUrl}${path}`, { validateStatus: () => true })
        expect([401, 404]).toContain(answer.status)
      }
    })
  })

  describe("what PostgreSQL cannot hold", () => {
    const key = () => ({ "x-publishable-api-key": world.shop.publishableKey })
    const admin = () => world.admin.headers
    type Call = readonly [method: "GET" | "POST", path: string, headers: () => object, body?: unknown]

    const calls: readonly Call[] = [
      ["GET", "/admin/paygate/attempts?q=%00", admin],
      ["GET", "/admin/paygate/attempts?q[a][]=%00", admin],
      ["GET", "/admin/paygate/attempts/%00", admin],
      ["GET", "/admin/paygate/orders/%00", admin],
      ["GET", "/admin/paygate/inbox?trans_id=a%00b", admin],
      ["GET", "/admin/paygate/inbox?trans_id=%00", admin],
      ["GET", "/admin/paygate/batches?q=%00", admin],
      ["GET", "/admin/paygate/problems?state=%00", admin],
      ["GET", "/admin/paygate/subscriptions?q=%00", admin],
      ["GET", "/admin/paygate/codes/%00", admin],
      ["POST", "/admin/paygate/problems/1", admin, { state: "done\0" }],
      ["POST", "/admin/paygate/payments/%00/refund", admin, { amount: "1" }],
      ["POST", "/admin/paygate/subscriptions", admin, { "abo_id\0": "x" }],
      ["POST", "/admin/payments/%00/refund", admin, {}],
      ["POST", "/admin/orders/%00/cancel", admin, {}],
      ["GET", "/store/paygate/methods?cart_id=%00", key],
      ["GET", "/store/paygate/attempts/%00", key],
      ["GET", "/store/paygate/attempts/%zz", key],
      ["GET", `/store/paygate/attempts/${"0".repeat(32)}?cart_id=%00`, key],
      ["POST", `/store/paygate/attempts/${"0".repeat(32)}/cancel`, key, { cart_id: "\0" }],
      ["POST", "/store/payment-collections/%00/payment-sessions", key, { provider_id: "pp_twint_paygate" }],
      [
        "POST",
        "/store/payment-collections/pay_col_1/payment-sessions",
        key,
        { provider_id: "pp_twint_paygate", data: { "a\0": ["\0"] } },
      ],
      ["GET", "/hooks/paygate/go/%00", () => ({})],
      ["GET", "/hooks/paygate/return/%00/%zz", () => ({})],
      ["GET", "//hooks/paygate/notify/%zz", () => ({})],
    ]

    it("half of a character in a body is a 400 in words, wherever it stands", async () => {
      const { cartId, session, attempt } = await openPayment()
      const collection = await world.shopper.openCollection(cartId)
      const half = String.raw`"\ud83d"`
      const sessions = `/store/payment-collections/${collection}/payment-sessions`
      const bodies: readonly (readonly [path: string, headers: object, body: string])[] = [
        [sessions, key(), `{"provider_id":"pp_twint_paygate","data":{"selling_point":${half}}}`],
        [sessions, key(), `{"provider_id":"pp_twint_paygate","data":{${half}:1}}`],
        [sessions, key(), `{"provider_id":${half}}`],
        [`/store/paygate/attempts/${session.data.attempt_token}/cancel`, key(), `{"cart_id":${half}}`],
        ["/admin/paygate/personal-data/export", admin(), `{"email":${half}}`],
        ["/admin/paygate/wire", admin(), `{"message":${half}}`],
        ["/admin/paygate/batches/preview", admin(), `{"kind":"refund","csv":${half}}`],
        [`/admin/paygate/attempts/${attempt.id}/release`, admin(), `{"request_key":${half}}`],
        ["/admin/payments/pay_1/refund", admin(), `{"note":${half}}`],
      ]
      for (const [path, headers, body] of bodies) {
        const answer = await world.api.post<{ message: string }>(`${world.backendUrl}${path}`, body, {
          headers: { ...headers, "content-type": "application/json" },
          validateStatus: () => true,
        })
        expect([path, body, answer.status]).toEqual([path, body, 400])
        expect(answer.data.message).toContain("half of a character")
      }
      expect(await world.paygate.listPaygateAttempts({})).toHaveLength(1)
    })

    it("a NUL is a 400 in words, wherever it stands", async () => {
      for (const [method, path, headers, data] of calls) {
        const answer = await world.api.request<{ message: string }>({
          ...{ method, url: `${world.backendUrl}${path}`, headers: { ...headers() }, data },
          validateStatus: () => true,
        })
        expect([method, path, answer.status]).toEqual([method, path, 400])
        expect(answer.data.message).toMatch(/NUL|percent sign/)
      }
    })

    it("asks nobody who is not logged in", async () => {
      const answer = await world.api.get("/admin/paygate/attempts?q=%00", { validateStatus: () => true })
      expect(answer.status).toBe(401)
    })
  })
})
