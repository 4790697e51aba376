import endpoints from "./__fixtures__/endpoints.json"
import { requests } from "./__fixtures__/requests"
import type { Fields, TestShop } from "./__fixtures__/test-shop"
import { withSandbox } from "./__fixtures__/with-sandbox"

import type { Sandbox } from "."

interface AnswerRow {
  name: string
  format: string
  condition: string
}
type Kind = "sync" | "notify"
const documents = endpoints.endpoints as unknown as {
  id: string
  response: Partial<Record<Kind, AnswerRow[]>>
}[]
const rowsOf = (id: string, kind: Kind) =>
  documents.find((endpoint) => endpoint.id === id)?.response[kind] ?? []

/** Everything the shop can send that answers repeat. */
const WORDS = { UserData: "u", RefNr: "12", ReqID: undefined }
const ACCOUNT = { errorText: true } as const

/** Answers and notices under the names of their tables, of payments that were paid and of those that were not. */
async function collect(shop: TestShop, sandbox: Sandbox): Promise<[string, Kind, Fields][]> {
  const found: [string, Kind, Fields][] = []
  const call = async (id: string, file: string, request: Fields) => {
    const answer = await shop.call(file, request)
    found.push([id, "sync", answer])
    return answer
  }
  const notice = (id: string) => found.push([id, "notify", shop.received.at(-1)?.parameters ?? {}])
  const back = (payId: string, amount = "1290", currency = "EUR") =>
    shop.followUp("T", payId, amount, { ...WORDS, Currency: currency })

  const twint = await shop.pay("twint.aspx", shop.twint("T-1", WORDS))
  notice("twint.form")
  await call("twint.capture", "capture.aspx", back(twint.payId, "500", "CHF"))
  await call("twint.credit", "credit.aspx", back(twint.payId, "500", "CHF"))
  await call("twint.reverse", "reverse.aspx", back(twint.payId, "500", "CHF"))
  await shop.pay("alipay.aspx", shop.alipay("A-1", WORDS))
  notice("alipay.website")

  for (const choice of ["pay", "decline"] as const) {
    const code = choice === "pay" ? "28" : "29"
    const spot = await call(
      "alipay.spot",
      "alipayspot.aspx",
      requests.alipaySpot(shop, `S-${choice}`, { ...WORDS, BuyerIDCode: code }),
    )
    const asked = shop.followUp("S", spot["PayID"] ?? "", "1290", { ...WORDS, Currency: "EUR" })
    await call("alipay.inquire", "inquireExt.aspx", asked)
    await call("alipay.credit", "credit.aspx", back(spot["PayID"] ?? "", "100"))
    await call("alipay.reverse", "reverse.aspx", back(spot["PayID"] ?? ""))

    const qr = await call("alipay.qr", "alipayQRCode.aspx", requests.alipayQr(shop, `Q-${choice}`, WORDS))
    await sandbox.shopper.scan(qr["QRCodeURL"] ?? "", choice)
    notice("alipay.qr")
    const app = await call("alipay.app", "alipayApp.aspx", requests.alipayApp(shop, `P-${choice}`, WORDS))
    await sandbox.shopper.openApp(app["RequestString"] ?? "", choice)
    notice("alipay.app")

    await shop.pay("wechat.aspx", requests.wechat(shop, `W-${choice}`, WORDS), choice)
    notice("wechat.form")
    const inApp = requests.wechat(shop, `WA-${choice}`, { ...WORDS, Channel: "APP" })
    const prepared = await call("wechat.form", "wechat.aspx", inApp)
    await sandbox.shopper.openApp(prepared["PrepayID"] ?? "", choice)
    notice("wechat.form")
    const scanned = { ...WORDS, BuyerIDcode: choice === "pay" ? "13" : "14" }
    const barcode = requests.wechatBarcode(shop, `B-${choice}`, scanned)
    const paid = await call("wechat.barcode", "wechatBarcode.aspx", barcode)
    await call("wechat.credit", "credit.aspx", back(paid["PayID"] ?? "", "100"))
    await call("wechat.reverse", "reverse.aspx", back(paid["PayID"] ?? "", "100"))
    await call("wechat.qr", "wechatQRCode.aspx", requests.wechatQr(shop, `WQ-${choice}`, WORDS))
  }
  sandbox.addSubscription({
    aboId: "S-1",
    amount: 500,
    startDate: "20260101",
    endDate: "20261231",
    interval: 7,
  })
  await call("subscription.change", "abo.aspx", requests.abo(shop, "S-1"))
  await call("subscription.change", "abo.aspx", requests.abo(shop, "S-2"))
  return found
}

async function collectPpro(shop: TestShop): Promise<[string, Kind, Fields][]> {
  const found: [string, Kind, Fields][] = []
  for (const choice of ["pay", "decline"] as const) {
    const { payId } = await shop.pay("alipay.aspx", requests.ppro(shop, `PP-${choice}`, WORDS), choice)
    found.push(["alipay_ppro.website", "notify", shop.received.at(-1)?.parameters ?? {}])
    const credit = shop.followUp("T", payId, "100", { ...WORDS, Currency: "EUR" })
    found.push(["alipay_ppro.credit", "sync", await shop.call("credit.aspx", credit)])
  }
  return found
}

/** Fields that its table does not have, required fields that are missing, and values whose length is not allowed. */
function complaints([id, kind, answer]: [string, Kind, Fields]): string[] {
  const rows = rowsOf(id, kind)
  const find = (name: string) => rows.find((row) => row.name.toLowerCase() === name.toLowerCase())
  const names = Object.keys(answer).map((name) => name.toLowerCase())
  const missing = rows.filter(
    ({ name, condition }) => condition === "M" && !names.includes(name.toLowerCase()),
  )
  const tooLong = Object.entries(answer).filter(([name, value = ""]) => {
    const most = /\.\.(\d+)$/.exec(find(name)?.format ?? "")?.[1]
    // TWINT's TransactionID is a UUID, which is too long for its own row (protocol notes 11.3).
    return (
      most !== undefined && value.length > Number(most) && !(id === "twint.form" && name === "TransactionID")
    )
  })
  return [
    ...Object.keys(answer)
      .filter((name) => !find(name))
      .map((name) => `${id} ${kind}: ${name} is too much`),
    ...missing.map(({ name }) => `${id} ${kind}: ${name} is missing`),
    ...tooLong.map(([name]) => `${id} ${kind}: ${name} is too long`),
  ]
}

describe("every answer and every notice", () => {
  it("has the rows of its table, paid or refused", async () => {
    const found: [string, Kind, Fields][] = []
    await withSandbox({ account: ACCOUNT }, async ({ shop, sandbox }) => {
      found.push(...(await collect(shop, sandbox)))
    })
    await withSandbox({ account: { ...ACCOUNT, alipay: "ppro" } }, async ({ shop }) => {
      found.push(...(await collectPpro(shop)))
    })
    expect(found.flatMap(complaints)).toEqual([])
    const seen = new Set(found.map(([id, kind]) => `${id} ${kind}`))
    const all = documents.flatMap(({ id, response }) =>
      Object.keys(response)
        .filter((kind) => kind !== "redirect")
        .map((kind) => `${id} ${kind}`),
    )
    expect(all.filter((each) => !seen.has(each))).toEqual([])
  })
})
