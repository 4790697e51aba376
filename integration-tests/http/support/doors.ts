import { postNotice } from "./post-notice"
import type { World } from "./suite"

/** The payment a message is tried on. */
export interface DoorTarget {
  /** The account id as it appears in addresses, for example `main`. */
  readonly accountId: string
  readonly attemptToken: string
  readonly sessionId: string
  /** The payment provider, for example `pp_twint_paygate`. */
  readonly provider: string
}

/** The status in the address to which each of the two return routes sends the shopper. */
export type Told = string | null

/** How long Medusa's own webhook route waits before it processes a message. */
export const stockHookWaits = 5_000

/**
 * Sends a message to every address that accepts one: both addresses of a return, the notify by POST and by GET, and Medusa's
 * own webhook over HTTP, which core processes some seconds later. What core learns then must never concern this payment.
 * @returns the status the return address shows: `paid`, `failed`, `checking`
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
  // Blocks that happen to form a genuine message again only say what is already known about their own payment.
  expect((await read).data?.session_id).not.toBe(sessionId)
  return ways.map(({ headers }) => new URL(String(headers["location"])).searchParams.get("outcome"))
}
