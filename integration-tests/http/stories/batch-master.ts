import { answered, Batches } from "../support/batches"
import { stories } from "../support/suite"

export const batch = {
  version: "2.0",
  masterMerchantId: "MASTER_MID",
  lineEnd: "crlf",
  headDate: "dd.mm.yyyy",
  delivery: "sftp",
}

export default stories("batch files of a master account, in a plain version", (world) => {
  const batches = new Batches(world)

  it("name the master in HEAD, the shop's own MerchantID in each record, and are answered without Code", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    const { trans_id: transId, pay_id: payId } = order.payments[0]!.data
    const [made] = await batches.create({ kind: "refund", items: [{ order: order.id, amount: "5.00" }] })
    const { name, text } = await batches.export(made!.id)
    const day = new Date().toISOString().slice(0, 10)
    const [year, month, date] = day.split("-")
    expect(name).toBe(`T${year}${month}${date}001MASTER_MID.dat`)
    expect(text).toBe(
      `HEAD,MASTER_MID,${date}.${month}.${year},2.0\r\n` +
        `Alipay,Credit,DEMO_MERCHANT,500,CHF,${String(transId)},${String(payId)}\r\n` +
        "FOOT,1,500\r\n",
    )
    expect(
      (
        await batches.upload(
          made!.id,
          answered(text, () => "OK"),
          name.replace("T", "W"),
        )
      ).status,
    ).toBe(400)
    const answer = world.sandbox.processBatch(text)
    expect(answer).toContain(`${String(payId)},OK\r\n`)
    expect(await batches.answer(made!.id, answer, name.replace("T", "P"))).toMatchObject({
      state: "done",
      booked: 1,
    })
    expect((await world.state.order(order.id)).payments[0]!.refunds).toMatchObject([{ amount: 5 }])
    expect(world.sandbox.payment(String(transId))!.amountCred).toBe(500)
  })
})
