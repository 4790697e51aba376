import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"

import axios, { type AxiosInstance, isAxiosError } from "axios"

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
  api.interceptors.response.use(undefined, (error: unknown) => Promise.reject(inWords(error)))
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
  // Core makes a customer for each new address, and two carts of one address at the same moment are one too many for it.
  const email = `${randomUUID()}@example.com`
  const bought = await shopper.checkOut("pp_twint_paygate", { variantId: shop.longTitleVariantId, email })
  const token = bought.session.data.attempt_token
  const paidAt = Date.now()
  const { redirectTo } = await pressOnPage(bought.formUrl, "pay")
  await shopper.comeBack(redirectTo!)
  while (Date.now() - paidAt < LONGEST_MS) {
    // All shoppers of this test ask from one address, which the route brakes (429).
    const { data } = await api.get<{ attempt?: { order_id: string | null } }>(
      `/store/paygate/attempts/${token}`,
      {
        params: { cart_id: bought.cartId },
        headers: shopper.headers,
        validateStatus: (status) => status === 200 || status === 429,
      },
    )
    if (data.attempt && data.attempt.order_id !== null) {
      return { token, ms: Date.now() - paidAt }
    }
    await wait(1_000)
  }
  return { token, ms: undefined }
}

/** Axios' own error refers to itself in a circle, which Jest cannot hand on. */
function inWords(error: unknown): Error {
  if (!isAxiosError(error)) {
    return error instanceof Error ? error : new Error(String(error))
  }
  const { config, response, message } = error
  return new Error(`${config?.method} ${config?.url}: ${message} ${JSON.stringify(response?.data)}`)
}
