import { setTimeout as wait } from "node:timers/promises"

import axios, { type AxiosInstance } from "axios"

import { shop as pressOnPage } from "../../../src/sandbox/shopper"
import type { Shop } from "../../databases/shop-fixture"
import { Shopper } from "../../http/support/shopper"

/** How long a paid cart may be without its order before it counts as hanging. */
const LONGEST_MS = 120_000

/** What became of many payments. */
export interface ManyPaid {
  readonly orders: number
  /** Tokens of payments without an order when the time was up. */
  readonly hanging: readonly string[]
  /** From the press on the gateway's page to the order; whole milliseconds. */
  readonly median: number
  readonly longest: number
}

/**
 * Pays many carts, several at a time; the notice of each and the shopper who comes back arrive at the same moment.
 *
 * @param backend base URL of Medusa
 * @param count payments in all
 * @param atOnce shoppers at the same time
 */
export async function payMany(
  backend: string,
  shop: Shop,
  { count, atOnce }: { readonly count: number; readonly atOnce: number },
): Promise<ManyPaid> {
  const api = axios.create({ baseURL: backend })
  const times: number[] = []
  const hanging: string[] = []
  let left = count
  const shopOn = async () => {
    while (left > 0) {
      left -= 1
      const { token, ms } = await payOne(api, shop)
      if (ms === undefined) hanging.push(token)
      else times.push(ms)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, shopOn))
  times.sort((a, b) => a - b)
  return {
    orders: times.length,
    hanging,
    median: times[Math.floor(times.length / 2)] ?? 0,
    longest: times.at(-1) ?? 0,
  }
}

async function payOne(api: AxiosInstance, shop: Shop): Promise<{ token: string; ms: number | undefined }> {
  const shopper = new Shopper(api, shop)
  const bought = await shopper.checkOut("pp_twint_paygate", { variantId: shop.longTitleVariantId })
  const token = bought.session.data.attempt_token
  const paidAt = Date.now()
  const { redirectTo } = await pressOnPage(bought.formUrl, "pay")
  await shopper.comeBack(redirectTo!)
  while (Date.now() - paidAt < LONGEST_MS) {
    const { data } = await api.get<{ attempt: { order_id: string | null } }>(
      `/store/paygate/attempts/${token}`,
      {
        params: { cart_id: bought.cartId },
        headers: shopper.headers,
      },
    )
    if (data.attempt.order_id !== null) {
      return { token, ms: Date.now() - paidAt }
    }
    await wait(200)
  }
  return { token, ms: undefined }
}
