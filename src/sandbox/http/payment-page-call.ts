import { BackOfficeError, decideLater, gatewayAction, resendNotify } from "../flows/back-office"
import type { Gateway, Reply } from "../gateway"
import { viewOf } from "../ledger/view"
import { errorPage } from "../pages/error-page"
import { paymentPage } from "../pages/payment-page"
import type { Sandbox } from "../sandbox"

/** Shows one payment, and performs the action of a pressed button. */
export async function answerPaymentPage(
  gateway: Gateway,
  sandbox: Sandbox,
  method: string,
  payId: string,
  form: URLSearchParams,
): Promise<Reply> {
  const payment = gateway.state.all().find((each) => each.payId === payId)
  if (!payment) {
    return {
      kind: "page",
      status: 404,
      html: errorPage({ code: "404", reason: "There is no such payment" }, "en"),
    }
  }
  const { transId } = payment.request
  const action = method === "POST" ? form.get("action") : null
  const message = action === null ? undefined : await act(gateway, transId, action)
  const now = gateway.state.all().find((each) => each.payId === payId) ?? payment
  const deliveries = sandbox.notifications().filter((delivery) => delivery.payId === payId)
  return { kind: "page", status: 200, html: paymentPage({ payment: viewOf(now), deliveries, message }) }
}

async function act(gateway: Gateway, transId: string, action: string): Promise<string> {
  try {
    switch (action) {
      case "decide-pay":
        await decideLater(gateway, transId, "pay")
        return "Paid."
      case "decide-decline":
        await decideLater(gateway, transId, "decline")
        return "Declined."
      case "decide-cancel":
        await decideLater(gateway, transId, "cancel")
        return "Canceled."
      case "resend-notify": {
        const [delivery] = await resendNotify(gateway, transId)
        return `Sent; the shop answered ${delivery?.status ?? delivery?.error ?? "nothing"}.`
      }
      case "capture":
      case "credit":
      case "reverse":
        gatewayAction(gateway, transId, action)
        return "Done. The shop was not told."
      default:
        return "There is no such action."
    }
  } catch (error) {
    if (error instanceof BackOfficeError) return error.message
    throw error
  }
}
