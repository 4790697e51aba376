import { randomInt, randomUUID } from "node:crypto"

import type { ParameterBag } from "../../paygate/wire"
import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import type { FormEndpoint, PaymentCallEndpoint } from "../endpoints/endpoint"
import type { Gateway } from "../gateway"
import { endOfTimeOut, endOfTimeSpan } from "../ledger/expiry"
import type { PaymentRecord } from "../ledger/payment"
import { simulatedDetail } from "../ledger/simulation"
import type { Method } from "../methods"

/** Creates and stores the payment of a checked request. */
export function newPayment(
  gateway: Gateway,
  endpoint: FormEndpoint | PaymentCallEndpoint,
  account: OpenAccount,
  bag: ParameterBag,
): PaymentRecord {
  const rows = new Set(endpoint.table.map(({ name }) => name.toLowerCase()))
  // Parameters outside the table are ignored, so that no client relies on them.
  const optional = (name: string) => (rows.has(name.toLowerCase()) && bag.get(name)) || undefined
  const required = (name: string) => bag.get(name) ?? ""
  const now = gateway.clock()
  const payment: PaymentRecord = {
    payId: gateway.newId(),
    firstXid: gateway.newId(),
    request: {
      merchantId: account.merchantId,
      transId: required("TransID"),
      method: endpoint.method,
      amount: Number(required("Amount")),
      currency: required("Currency"),
      orderDesc: required("OrderDesc"),
      urlSuccess: optional("URLSuccess"),
      urlFailure: optional("URLFailure"),
      urlNotify: optional("URLNotify") ?? (rows.has("urlnotify") ? account.notifyUrl : undefined),
      refNr: optional("RefNr"),
      userData: optional("UserData"),
      plain: optional("Plain"),
      custom: optional("Custom"),
      reqId: optional("ReqID"),
      encryptRedirect: optional("Response") === "encrypt",
      simulate: simulatedDetail(bag.get("OrderDesc")),
    },
    parameters: bag.toRecord(),
    createdAt: now,
    transactionId: walletNumber(endpoint.method),
    endsAt: endOf(optional("TimeOut"), endpoint.method, now),
    steps: [],
  }
  gateway.state.savePayment(payment)
  return payment
}

/** Alipay's Timeout and WeChat's TimeOut are the same name when case is ignored; their syntax differs by method. */
function endOf(limit: string | undefined, method: Method, now: number): number | undefined {
  if (limit === undefined) return undefined
  return method === "alipay" ? endOfTimeSpan(limit, now) : endOfTimeOut(limit, now)
}

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join("")

/** The number the wallet's own system assigns to a payment. */
function walletNumber(method: Method): string | undefined {
  switch (method) {
    case "twint":
      return randomUUID()
    case "alipay-ppro":
      return digits(20)
    case "alipay-qr":
    case "alipay-app":
    case "alipay-spot":
      return digits(28)
    case "alipay":
    case "wechat":
    case "wechat-app":
    case "wechat-barcode":
    case "wechat-qr":
      return undefined
    default:
      return assertNever(method)
  }
}
