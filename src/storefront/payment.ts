import { type PaymentAction, readAction } from "./action"
import { fieldsOf, textOf } from "./store-sdk"

/** An opened payment: everything needed to go there, to wait for it, and to find it again after a reload. */
export interface Payment {
  readonly cartId: string
  /** Medusa's id of the method, `pp_twint_paygate` for example; a retry needs it. */
  readonly providerId?: string | undefined
  /** Authorizes reading this payment's status; only for this shopper. */
  readonly token: string
  readonly action: PaymentAction
  /** In major units; unchecked, because it is only shown. */
  readonly amount?: unknown
  readonly currency?: unknown
}

/**
 * Reads the payment from one of the cart's payment sessions.
 * @returns undefined when the session belongs to another plugin
 */
export function readPayment(session: unknown, cartId: string): Payment | undefined {
  const { data, provider_id: providerId, amount, currency_code: currency } = fieldsOf(session)
  const { attempt_token: token, action } = fieldsOf(data)
  return typeof token === "string"
    ? {
        cartId,
        providerId: textOf(providerId),
        token,
        action: readAction(action),
        amount,
        currency,
      }
    : undefined
}
