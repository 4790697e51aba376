import type { PaymentRecord, PaymentRequest } from "../ledger/payment"

/** An undecided payment of 12.90. */
export function openPayment(request: Partial<PaymentRequest> = {}): PaymentRecord {
  return {
    payId: "a".repeat(32),
    firstXid: "b".repeat(32),
    request: {
      merchantId: "DEMO_MERCHANT",
      transId: "T-1",
      method: "twint",
      amount: 1290,
      currency: "CHF",
      orderDesc: "Two mugs",
      urlSuccess: "https://shop.example/ok",
      urlFailure: "https://shop.example/failed",
      encryptRedirect: true,
      ...request,
    },
    parameters: {},
    createdAt: 0,
    steps: [],
  }
}
