import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import { SUCCESS } from "../codes"
import { prepayIdOf, requestStringOf } from "../ledger/hand-over"
import type { PaymentRecord, Step } from "../ledger/payment"

import { RESULT_TABLES } from "./answer-fields"
import { compact, fieldsOf, resultMessage, stepMessage } from "./messages"
import { type Message, withMac } from "./seal-message"

/**
 * The synchronous answer to a call that begins a payment (response tables of the documents). A barcode's answer is
 * its result; the others are no result but, if nothing went wrong, carry what the wallet needs.
 */
export function startMessage(
  payment: PaymentRecord,
  account: OpenAccount,
  step: Step,
  walletUrl: string,
): Message {
  const { method, userData } = payment.request
  const ordered = step.status !== "FAILED"
  const table = RESULT_TABLES[method]
  switch (method) {
    case "alipay-spot":
    case "wechat-barcode":
      return resultMessage(payment, account, step)
    case "alipay-qr":
      return compact({
        ...stepMessage(payment, account, orderStep(step, account, "AUTHORIZE_REQUEST")),
        ...fieldsOf(
          table.fields.filter(({ name }) => name !== "TID"),
          payment,
          step,
          account,
        ),
        QRCodeURL: ordered ? walletUrl : undefined,
      })
    case "alipay-app":
      return compact({
        ...stepMessage(payment, account, orderStep(step, account, "AUTHORIZE_REQUEST")),
        UserData: userData,
        RequestString: ordered ? requestStringOf(payment.payId) : undefined,
      })
    case "wechat-qr":
      return compact({
        ...stepMessage(payment, account, step),
        ...fieldsOf(table.fields, payment, step, account),
        Channel: "QRCode",
        QRCodeUrl: ordered ? walletUrl : undefined,
      })
    case "wechat-app": {
      const fields = table.fields.filter(({ name }) => name !== "PrepayID")
      const message = compact({
        ...stepMessage(payment, account, orderStep(step, account, "OK")),
        ...fieldsOf(fields, payment, step, account),
        PrepayID: ordered ? prepayIdOf(payment.payId) : undefined,
      })
      return withMac(message, account)
    }
    case "twint":
    case "alipay":
    case "alipay-ppro":
    case "wechat":
      throw new Error(`${method} begins on a page, not by a server call`)
    default:
      return assertNever(method)
  }
}

/** The gateway's status for the order itself; the payment stays open in any case. */
function orderStep(step: Step, account: OpenAccount, usual: "OK" | "AUTHORIZE_REQUEST"): Step {
  if (step.status !== "AUTHORIZE_REQUEST") return step
  if ((account.orderStatus ?? usual) === "AUTHORIZE_REQUEST") return step
  return { ...step, status: "OK", code: SUCCESS, description: "success" }
}
