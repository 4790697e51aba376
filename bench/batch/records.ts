import type { BatchRecord } from "../../src/paygate/batch"

/** Records as a day of refunds has them; the same ones for everybody. */
export function* benchRecords(count: number): Generator<BatchRecord, void, undefined> {
  for (let index = 0; index < count; index += 1) {
    const number = String(index).padStart(8, "0")
    yield {
      type: "Alipay",
      action: "Credit",
      amount: 100 + (index % 90_000),
      currency: index % 3 === 0 ? "CHF" : "EUR",
      transId: `pg-${number}-4f2a`,
      refNr: `R${number}`,
      payId: `0123456789abcdef01234567${number}`,
    }
  }
}
