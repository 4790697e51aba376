import { answerMac } from "../../../src/paygate/wire"
import { eventually } from "../support/eventually"
import { callsOf, noticeBody, paidOrder } from "../support/gateway-page"
import { merchantAccount, stories } from "../support/suite"

export default stories("the wire debugger", (world) => {
  const admin = callsOf(world)
  interface Inspected {
    readonly inspection: { readonly kind: string; readonly mac: unknown; readonly fields: { name: string }[] }
    readonly explanation: { readonly text: string } | null
  }

  it("reads a notice that the gateway really sent", async () => {
    await paidOrder(world)
    const [delivery] = await eventually(async () => {
      const sent = world.sandbox.notifications()
      expect(sent.length).toBeGreaterThan(0)
      return sent
    })
    const { data } = await admin.post<Inspected>("wire", { text: delivery!.body })
    expect(data.inspection).toMatchObject({
      kind: "read",
      direction: "answer",
      openedWith: { accountId: "main", key: "current" },
      mac: { kind: "holds", key: { accountId: "main", key: "current" } },
    })
    expect(data.inspection.fields).toContainEqual({ name: "MAC", value: "***", masked: true })
    expect(data.explanation?.text).toMatch(/\w/)
  })

  it("reads the address a shopper was sent to", async () => {
    const { formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    const { data } = await admin.post<Inspected>("wire", { text: formUrl })
    expect(data).toMatchObject({
      inspection: { kind: "read", direction: "request", len: "fits", mac: { kind: "holds" }, code: null },
      explanation: null,
    })
  })

  it("says which field differs, and never what the MAC should have been", async () => {
    const { merchantId, hmacKey } = merchantAccount
    const fields = { PayID: "a".repeat(32), TransID: "T1", MerchantID: merchantId, Status: "OK" }
    const body = noticeBody({ TransID: "T1" }, answerMac(hmacKey, { ...fields, Code: "" }))
    const answer = await admin.post<Inspected>("wire", { text: body })
    expect(answer.data.inspection.mac).toMatchObject({
      kind: "holds-otherwise",
      difference: { kind: "field-empty", field: "Code" },
    })
    const right = answerMac(hmacKey, { ...fields, Code: "00000000" })
    expect(JSON.stringify(answer.data).toLowerCase()).not.toContain(right.slice(0, 8))
  })

  it("stores and reconciles nothing", async () => {
    await admin.post("wire", { text: noticeBody({ TransID: "T1" }) })
    expect(await world.paygate.listPaygateNotices({})).toEqual([])
  })

  it("answers in words to what is no message, and refuses what is too long", async () => {
    expect((await admin.post("wire", { text: "hello" })).data).toEqual({
      inspection: { kind: "nothing-found" },
      explanation: null,
    })
    expect((await admin.post("wire", { text: "" })).status).toBe(400)
    expect((await admin.post("wire", {})).status).toBe(400)
    expect((await admin.post("wire", { text: "a".repeat(65_537) })).status).toBe(400)
    expect((await admin.get("wire")).status).toBe(404)
  })

  it("explains a Code in five languages", async () => {
    const told = async (query: string) =>
      (await admin.get<{ explanation: { text: string } }>(`codes/22720040${query}`)).data.explanation.text
    expect(await told("")).toBe("The payment system did not answer")
    expect(await told("?language=de")).toBe("Das Zahlungssystem hat nicht geantwortet")
    expect(await told("?language=fr")).toBe("Le système de paiement n’a pas répondu")
    expect(await told("?language=it")).toBe("Il sistema di pagamento non ha risposto")
    expect(await told("?language=zh")).toBe("支付系统没有响应")
    expect((await admin.get("codes/123")).status).toBe(400)
    expect((await admin.get("codes/22720040?language=es")).status).toBe(400)
  })

  it("is rate-limited: who asks too often has to wait", async () => {
    const statuses: number[] = []
    for (let index = 0; index < 40; index++) {
      statuses.push((await admin.post("wire", { text: "hello" })).status)
    }
    expect(statuses).toContain(200)
    expect(statuses.at(-1)).toBe(429)
    expect((await admin.post("wire", { text: "hello" })).data.message).toMatch(/too often/)
  })
})
