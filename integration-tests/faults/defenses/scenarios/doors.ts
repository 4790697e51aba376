import { createConnection } from "node:net"

import { announceUntilTaken } from "../../../http/support/announce"
import { eventually } from "../../../http/support/eventually"
import type { World } from "../../../http/support/suite"
import { sealedNotice } from "../../actors/sealed-notice"
import { mainAccount } from "../../stack/environment"

import { attemptOf, calm, postNotice, type Scenario } from "./scenario"

const refusal = { Status: "FAILED", Code: "22A10100" }
const sentence = "The shopper paid in cash, please send the goods at once"
const foreignCart = "cart_of_somebody_else"

async function openTwint(world: World) {
  const { cartId, session, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
  const attempt = await attemptOf(world, session.id)
  return { cartId, formUrl, attempt, transId: attempt.trans_id, token: session.data.attempt_token }
}

const silently = { maxRedirects: 0, validateStatus: () => true }
const storeKey = (world: World) => ({ headers: { "x-publishable-api-key": world.shop.publishableKey } })

/** The status of a body that never ends; 0 when the shop still waits for it. */
function dripInto(world: World, path: string, patience: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = createConnection(Number(new URL(world.backendUrl).port), "127.0.0.1")
    socket.on("error", () => undefined)
    socket.write(`POST ${path} HTTP/1.1\r\nHost: shop\r\nContent-Length: 1000\r\n\r\nLen=1`)
    const end = (status: number) => {
      clearTimeout(waiting)
      socket.destroy()
      resolve(status)
    }
    const waiting = setTimeout(() => end(0), patience)
    socket.on("data", (chunk: Buffer) => end(Number(/^HTTP\/1\.1 (\d+)/.exec(chunk.toString())?.[1])))
  })
}

/** What strangers may bring to the doors that are open to everybody, and admins to theirs. */
export const doorScenarios: readonly Scenario[] = [
  {
    defense: "asterisk in a signed field",
    story: async (world) => {
      const { transId } = await openTwint(world)
      // The MAC of "TransID*OK" and "x" is that of TransID and "OK*x": the border between the two is an asterisk.
      const body = sealedNotice(mainAccount, { TransID: transId, Status: "OK*x" })
      expect(await postNotice(world, body)).toBe(400)
    },
  },
  {
    defense: "unsigned text is short",
    story: async (world) => {
      const { transId } = await openTwint(world)
      await postNotice(
        world,
        sealedNotice(mainAccount, { TransID: transId, ...refusal, Description: sentence }),
      )
      const [notice] = await world.paygate.listPaygateNotices({ trans_id: transId })
      expect(JSON.stringify(notice)).not.toContain(sentence)
    },
  },
  {
    defense: "forty messages of one payment",
    story: async (world) => {
      const { transId } = await openTwint(world)
      for (let index = 0; index < 43; index++) {
        const Code = `22A1${1_000 + index}`
        await postNotice(world, sealedNotice(mainAccount, { TransID: transId, Status: "FAILED", Code }))
      }
      expect(await world.paygate.listPaygateNotices({ trans_id: transId }, { take: 100 })).toHaveLength(40)
    },
  },
  {
    defense: "deadline of a message",
    story: async (world) => {
      expect(await dripInto(world, "/hooks/paygate/notify/main", 7_000)).toBe(408)
    },
  },
  {
    defense: "size of a message",
    story: async (world) => {
      const url = `${world.backendUrl}/hooks/paygate/notify/main`
      // Without an announced length: that would be refused unread.
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(`Len=8&Data=${"A".repeat(40_000)}`))
          controller.close()
        },
      })
      const answer = await fetch(url, { method: "POST", body, duplex: "half" })
      expect(answer.status).toBe(413)
    },
  },
  {
    defense: "pairs of a message",
    story: async (world) => {
      expect(await postNotice(world, "a=1&".repeat(64) + "b=2")).toBe(413)
    },
  },
  {
    defense: "two uploads at a time",
    story: async (world) => {
      const path = "/admin/paygate/batches/preview"
      const held = [1, 2].map(() => announceUntilTaken(world, path, world.admin.headers, 20, 20_000))
      try {
        await eventually(async () => {
          const third = await world.admin.post(path, { kind: "refund", csv: "order;amount\n1;1" })
          expect(third.status).toBe(429)
        }, 3_000)
      } finally {
        held.forEach(({ hangUp }) => hangUp())
      }
    },
  },
  {
    defense: "what cannot be stored is refused",
    story: async (world) => {
      const answer = await world.api.get("/admin/paygate/attempts/%00", {
        headers: world.admin.headers,
        ...silently,
      })
      expect(answer.status).toBe(400)
    },
  },
  {
    defense: "our records stay ours",
    story: async (world) => {
      const { order } = await world.paidOrder("pp_twint_paygate")
      const fields = "fields=id,paygate_attempts.*"
      const answer = await world.api.get(`/admin/orders/${order.id}?${fields}`, {
        headers: world.admin.headers,
        ...silently,
      })
      expect(answer.status).toBe(400)
    },
  },
  {
    defense: "the order with its cart only",
    story: async (world) => {
      const { attempt } = await world.paidOrder("pp_twint_paygate")
      const { cartId, token, formUrl } = await openTwint(world)
      await world.sandbox.shopper.pay(formUrl, "pay")
      await world.placedOrder(cartId)
      expect(attempt.order_id).not.toBeNull()
      const { data } = await world.api.get<{ attempt: { order_id: string | null } }>(
        `/store/paygate/attempts/${token}?cart_id=${foreignCart}`,
        storeKey(world),
      )
      expect(data.attempt.order_id).toBeNull()
    },
  },
  {
    defense: "canceling with its cart only",
    story: async (world) => {
      const { token } = await openTwint(world)
      const { data } = await world.api.post<{ attempt: { status: string } }>(
        `/store/paygate/attempts/${token}/cancel`,
        { cart_id: foreignCart },
        storeKey(world),
      )
      expect(data.attempt.status).toBe("open")
    },
  },
  {
    defense: "the shop's own origins",
    story: async (world) => {
      const cartId = await world.shopper.fillCart()
      const session = await world.shopper.openSession(cartId, "pp_twint_paygate", {
        return_url: "https://elsewhere.example/thanks",
      })
      const path = `/hooks/paygate/return/main/${session.data.attempt_token}`
      const { headers } = await world.api.get<unknown>(path, silently)
      expect(String(headers["location"])).not.toContain("elsewhere.example")
    },
  },
  {
    defense: "a message counts for its own payment",
    story: async (world) => {
      const mine = await openTwint(world)
      const paid = await openTwint(world)
      const body = sealedNotice(mainAccount, { TransID: paid.transId })
      const path = `/hooks/paygate/return/main/${mine.token}`
      const { headers } = await world.api.get<unknown>(`${path}?${body}`, silently)
      await calm(world)
      expect(new URL(String(headers["location"])).searchParams.get("outcome")).toBe("checking")
    },
  },
]
