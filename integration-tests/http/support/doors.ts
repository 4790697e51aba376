import { postNotice } from "./post-notice"
import type { World } from "./suite"

/** Which payment a message is tried on. */
export interface DoorTarget {
  /** `main`, as the addresses name it. */
  readonly accountId: string
  readonly attemptToken: string
  readonly sessionId: string
  /** `pp_twint_paygate`. */
  readonly provider: string
}

/** What the storefront was told by the two doors that a shopper comes back through. */
export type Told = string | null

/** How long Medusa's own hook lets a message lie before it reads it. */
export const stockHookWaits = 5_000

/**
 * Sends a message through every door that takes one: both addresses of a return, the notify by POST and by GET, and Medusa's own
 * hook over HTTP, where core reads it some seconds later. What core is told then must never be of this payment.
 * @returns what the shopper's way back said: `paid`, `failed`, `checking`
 */
export async function tryEveryDoor(
  world: World,
  { accountId, attemptToken, sessionId, provider }: DoorTarget,
  message: { readonly Len: string; readonly Data: string },
): Promise<readonly Told[]> {
  const body = new URLSearchParams(message).toString()
  const silently = { maxRedirects: 0, validateStatus: () => true }
  const back = `/hooks/paygate/return/${accountId}/${attemptToken}`
  const notify = `/hooks/paygate/notify/${accountId}`
  const ways = [await world.api.get(`${back}?${body}`, silently), await postNotice(world, body, back)]
  await postNotice(world, body, notify)
  await world.api.get(`${notify}?${body}`, silently)
  const stockName = provider.replace(/^pp_/, "")
  const stock = await world.api.post(`/hooks/payment/${stockName}`, body, {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    ...silently,
  })
  expect(stock.status).toBe(200)
  const payload = { data: message, rawData: "", headers: {} }
  const read = world.container().resolve("payment").getWebhookActionAndData({ provider: stockName, payload })
  // Blocks that make up a genuine message again say of their own payment what is known already.
  expect((await read).data?.session_id).not.toBe(sessionId)
  return ways.map(({ headers }) => new URL(String(headers["location"])).searchParams.get("outcome"))
}
