import { agreed, booksOf } from "../support/books"
import { stories } from "../support/suite"

/** The account as its support set it up again, and what it had before. */
export const before = {
  encryptionKey: "Kw7!mZ2_qP9",
  hmacKey: "older-hmac-key-of-32-characters!",
  cipher: "blowfish",
} as const
export const now = {
  encryptionKey: "aes-key-of-32-characters-exactly",
  hmacKey: "newer-hmac-key-of-32-characters!",
  cipher: "aes",
} as const

export default stories("N3: an account that was moved from Blowfish to AES, with other keys", (world) => {
  const oldWay = (endpoint: string) => world.sandbox.addFault({ kind: "previous-keys", endpoint })

  it("pays, captures and refunds by AES", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    expect((await world.admin.capture(paymentId)).status).toBe(200)
    expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
    expect(await booksOf(world, order.id, transId)).toEqual(agreed(2490, 500))
    expect(world.sandbox.notifications()[0]?.body).toMatch(/&Data=[0-9A-F]{32}-[0-9A-F]+$/)
  })

  it("a notice sealed and signed the old way counts", async () => {
    oldWay("notify")
    const { transId } = await world.paidOrder("pp_twint_paygate")
    const [delivery] = world.sandbox.notifications()
    expect(delivery).toMatchObject({ status: 200, body: expect.not.stringContaining("-") as string })
    const notices = await world.paygate.listPaygateNotices({ trans_id: transId })
    expect(notices).toMatchObject([{ channel: "notify", status: "OK" }])
  })

  it("a shopper who comes back with a result sealed the old way is told that it is paid", async () => {
    world.sandbox.addFault({ kind: "notify-lost" })
    oldWay("redirect")
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
    const target = await world.shopper.comeBack(redirectTo!)
    expect(target.searchParams.get("outcome")).toBe("paid")
    await world.placedOrder(cartId)
    expect(await world.paygate.listPaygateNotices({})).toMatchObject([{ channel: "return", status: "OK" }])
  })

  it.each(["capture.aspx", "credit.aspx"])(
    "the answer of %s sealed the old way is read: nobody has to ask how it ended",
    async (file) => {
      const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      oldWay(file)
      expect((await world.admin.capture(paymentId)).status).toBe(200)
      if (file === "credit.aspx") {
        expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
      }
      expect(world.sandbox.requests().at(-1)?.file).toBe(file)
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(2490, file === "credit.aspx" ? 500 : 0))
    },
  )
})
