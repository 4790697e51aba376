import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import { clearParts } from "../envelope/clear-parts"
import { resultMessage } from "../envelope/messages"
import type { Gateway } from "../gateway"
import type { OutgoingNotice } from "../ledger/notice"
import type { PaymentRecord } from "../ledger/payment"
import { METHOD_FACTS } from "../methods"

/** What is sent to URLNotify; undefined when the shop gave no address. */
export function noticeOf(
  payment: PaymentRecord,
  account: OpenAccount,
): Omit<OutgoingNotice, "id" | "attempts" | "dueAt"> | undefined {
  const { urlNotify, transId, merchantId } = payment.request
  if (urlNotify === undefined) return undefined
  return {
    payId: payment.payId,
    transId,
    merchantId,
    url: urlNotify,
    message: resultMessage(payment, account),
    clear: clearParts(payment.request),
  }
}

/** Notifies the shop of the result; resolves when the first attempt was answered or failed, or at once for a delayed notice. */
export async function announce(
  gateway: Gateway,
  account: OpenAccount,
  payment: PaymentRecord,
  delayMs = 0,
): Promise<void> {
  const notice = noticeOf(payment, account)
  if (!notice) return
  gateway.announcing.add(payment.payId)
  try {
    await send(gateway, payment, notice, delayMs)
  } finally {
    gateway.announcing.delete(payment.payId)
  }
}

async function send(
  gateway: Gateway,
  payment: PaymentRecord,
  notice: NonNullable<ReturnType<typeof noticeOf>>,
  delayMs: number,
): Promise<void> {
  const plan = gateway.faults.strike({
    place: "notice",
    endpoints: ["notify", METHOD_FACTS[payment.request.method].file],
    transIds: [notice.transId],
    payId: notice.payId,
  })
  switch (plan.notice) {
    case undefined:
      return gateway.notifier.send(notice, delayMs)
    case "notify-late":
      return gateway.notifier.send(notice, plan.delayMs)
    case "notify-duplicate":
      await Promise.all([gateway.notifier.send(notice, delayMs), gateway.notifier.sendOnce(notice)])
      return
    case "notify-lost":
      return lose(gateway, notice)
    default:
      return assertNever(plan.notice)
  }
}

function lose(
  { state, clock, log }: Gateway,
  { transId, payId, url }: NonNullable<ReturnType<typeof noticeOf>>,
): void {
  state.addDelivery({ transId, payId, url, attempt: 1, at: clock(), body: "", error: "lost on the way" })
  log(`notify ${transId}: lost on demand`)
}
