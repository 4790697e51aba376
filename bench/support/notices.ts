import { randomUUID } from "node:crypto"

import { type SignedNotice, signedNotice } from "../../src/sandbox"
import { DEMO_ACCOUNT } from "../../src/sandbox/demo-account"

import type { BenchShop } from "./shop"

const account = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: DEMO_ACCOUNT.encryptionKey,
  hmacKey: DEMO_ACCOUNT.hmacKey,
}

export const ourHook = "/hooks/paygate/notify/main"
export const stockHook = "/hooks/payment/twint_paygate"

/** The gateway's word that a payment is there, as it posts it. */
export const paidNotice = (transId: string): SignedNotice => signedNotice(account, { TransID: transId })

/** Authentic, and about a payment that nobody here knows. */
export const strangeNotice = (): SignedNotice => paidNotice(randomUUID().replaceAll("-", ""))

/** Medusa's own hook refuses the gateway's content type; it is fed one that it takes. */
export const acceptedByStockHook = ({ body }: SignedNotice): SignedNotice => ({
  body,
  headers: { "content-type": "application/x-www-form-urlencoded" },
})

/** A cart that lacks nothing but the gateway's word, and the TransID that word has to name. */
export async function openPayment(shop: BenchShop): Promise<{ cartId: string; transId: string }> {
  const { cartId, session } = await shop.shopper.checkOut("pp_twint_paygate")
  const [row] = await shop.sql("select trans_id from paygate_attempt where session_id = $1", [session.id])
  return { cartId, transId: String(row!["trans_id"]) }
}

/** Waits until the order of a cart exists with its payment; looked up in the database every few milliseconds. */
export async function orderStands(shop: BenchShop, cartId: string, patienceMs = 30_000): Promise<void> {
  const until = performance.now() + patienceMs
  while (performance.now() < until) {
    const rows = await shop.sql(
      `select p.id from order_cart oc
         join cart_payment_collection cp on cp.cart_id = oc.cart_id
         join payment p on p.payment_collection_id = cp.payment_collection_id
        where oc.cart_id = $1`,
      [cartId],
    )
    if (rows.length > 0) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
  throw new Error(`the order of ${cartId} does not exist after ${patienceMs} ms`)
}
