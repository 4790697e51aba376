import { type PaymentAction, readAction } from "./action"
import { isRecord } from "./store-sdk"

/** An opened payment: everything needed to go there, to wait for it, and to find it again after a reload. */
export interface Payment {
  readonly cartId: string
  /** Medusa's id of the method, `pp_twint_paygate` for example; a retry needs it. */
  readonly providerId?: string
  /** Authorizes reading this payment's status; only for this shopper. */
  readonly token: string
  readonly action: PaymentAction
}

/**
 * Reads the payment from one of the cart's payment sessions.
 * @returns undefined when the session belongs to another plugin
 */
export function readPayment(session: unknown, cartId: string): Payment | undefined {
  const data = isRecord(session) ? session["data"] : undefined
  const token = isRecord(data) ? data["attempt_token"] : undefined
  if (!isRecord(session) || !isRecord(data) || typeof token !== "string") {
    return undefined
  }
  const providerId = session["provider_id"]
  return {
    cartId,
    ...(typeof providerId === "string" ? { providerId } : {}),
    token,
    action: readAction(data["action"]),
  }
}
