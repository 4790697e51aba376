import { readAction } from "./action"
import type { Payment } from "./payment"
import { fieldsOf, textOf } from "./store-sdk"

const key = "paygate.payment"

/** The part of `localStorage` that is needed; a browser may refuse access to it. */
export type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** Keeps the payment across a reload, a closed tab and the return from the gateway. Without storage it does nothing. */
export function rememberPayment(payment: Payment, memory: Memory | undefined = storage()): void {
  const { action, ...rest } = payment
  const expires = action.type === "qr" ? { expires_at: action.expiresAt?.toISOString() } : {}
  quietly(() => memory?.setItem(key, JSON.stringify({ ...rest, action: { ...action, ...expires } })))
}

/** The payment this browser started last and has not seen finish. */
export function recallPayment(memory: Memory | undefined = storage()): Payment | undefined {
  const text = quietly(() => memory?.getItem(key))
  const kept = fieldsOf(text ? quietly(() => JSON.parse(text) as unknown) : undefined)
  const { cartId, token, providerId, action, amount, currency } = kept
  return typeof cartId === "string" && typeof token === "string"
    ? {
        cartId,
        token,
        providerId: textOf(providerId),
        action: readAction(action),
        amount,
        currency,
      }
    : undefined
}

/** Forgets the payment, because it has ended. */
export function forgetPayment(memory: Memory | undefined = storage()): void {
  quietly(() => memory?.removeItem(key))
}

/** Where the browser forbids storage, merely accessing the property throws. */
const storage = (): Memory | undefined => quietly(() => globalThis.localStorage)

function quietly<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
