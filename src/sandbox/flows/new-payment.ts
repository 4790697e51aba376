import { randomUUID } from "node:crypto"
import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import type { Gateway } from "../gateway"
import type { PaymentRecord } from "../ledger/payment"
import { simulatedDetail } from "../ledger/simulation"
import type { FormOperation } from "../operations/operation"

/** Makes and stores the payment of a checked request. */
export function newPayment(
  gateway: Gateway,
  operation: FormOperation,
  account: OpenAccount,
  bag: ParameterBag,
): PaymentRecord {
  const required = (name: string) => bag.get(name) ?? ""
  const optional = (name: string) => bag.get(name) || undefined
  const payment: PaymentRecord = {
    payId: gateway.newId(),
    firstXid: gateway.newId(),
    request: {
      merchantId: account.merchantId,
      transId: required("TransID"),
      method: operation.method,
      amount: Number(required("Amount")),
      currency: required("Currency"),
      orderDesc: required("OrderDesc"),
      urlSuccess: required("URLSuccess"),
      urlFailure: required("URLFailure"),
      urlNotify: optional("URLNotify"),
      refNr: optional("RefNr"),
      userData: optional("UserData"),
      plain: optional("Plain"),
      custom: optional("Custom"),
      reqId: optional("ReqID"),
      encryptRedirect: optional("Response") === "encrypt",
      simulate: simulatedDetail(bag.get("OrderDesc")),
    },
    parameters: bag.toRecord(),
    createdAt: gateway.clock(),
    transactionId: operation.method === "twint" ? randomUUID() : undefined,
    steps: [],
  }
  gateway.state.savePayment(payment)
  return payment
}
