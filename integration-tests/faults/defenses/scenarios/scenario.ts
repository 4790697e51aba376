import type { World } from "../../../http/support/suite"

/** A test that passes while a defense of `defenses.cjs` is on, and fails while it is off. At most 20 seconds. */
export interface Scenario {
  readonly defense: string
  readonly story: (world: World) => Promise<void>
}

/** The attempt of a payment session. */
export async function attemptOf(world: World, sessionId: string) {
  const [attempt] = await world.paygate.listPaygateAttempts({ session_id: sessionId })
  return attempt!
}

/** The shopper pays, but no notice reaches the shop. */
export async function payUnheard(world: World, formUrl: string): Promise<void> {
  world.sandbox.addFault({ kind: "notify-lost", times: 9 })
  await world.sandbox.shopper.pay(formUrl, "pay-and-close")
}

/** Waits until everything that was started has finished. */
export async function calm(world: World): Promise<void> {
  await world.paygate.background.drain()
}

export async function postNotice(world: World, body: string): Promise<number> {
  const answer = await world.api.post("/hooks/paygate/notify/main", body, {
    headers: { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" },
    validateStatus: () => true,
  })
  return answer.status
}
