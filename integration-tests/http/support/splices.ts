import { Random } from "../../../src/paygate/notices/__fixtures__/random"

import { postNotice } from "./post-notice"
import type { World } from "./suite"

const rounds = 60

/** What a shopper reads in the address bar after the gateway's page. */
function returned(redirectTo: string | undefined) {
  const { pathname, searchParams } = new URL(redirectTo!)
  // sixteen hex digits are a block of Blowfish
  return { path: pathname, blocks: searchParams.get("Data")!.match(/.{16}/g)! }
}

/**
 * A shopper with a paid purchase and a declined one puts the blocks of both results together, with any Len, and tries them at
 * every door: nothing is paid by it.
 */
export async function trySplices(world: World): Promise<void> {
  const paid = await world.shopper.checkOut("pp_twint_paygate")
  const good = returned((await world.sandbox.shopper.pay(paid.formUrl, "pay")).redirectTo)
  await world.placedOrder(paid.cartId)
  const { cartId, session, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
  const bad = returned((await world.sandbox.shopper.pay(formUrl, "decline")).redirectTo)
  await world.ledger.background.drain()
  const asked = () => world.sandbox.requests().filter(({ file }) => file.startsWith("inquire")).length
  const askedBefore = asked()

  const random = new Random(20261129)
  const outcomes = new Set<string | null>()
  for (let round = 0; round < rounds; round++) {
    const head = bad.blocks.slice(0, random.between(1, bad.blocks.length))
    const Data = [...head, ...good.blocks.slice(random.below(good.blocks.length))].join("")
    const Len = String(random.pick([Data.length / 2, random.between(1, Data.length / 2)]))
    const body = `Len=${Len}&Data=${Data}`
    const back = await world.api.get(`${bad.path}?${body}`, { maxRedirects: 0, validateStatus: () => true })
    outcomes.add(new URL(String(back.headers["location"])).searchParams.get("outcome"))
    await postNotice(world, body, bad.path)
    await postNotice(world, body)
    await world.api.get(`/hooks/paygate/notify/main?${body}`, { validateStatus: () => true })
    const stock = await world
      .container()
      .resolve("payment")
      .getWebhookActionAndData({
        provider: "twint_paygate",
        payload: { data: { Len, Data }, rawData: "", headers: {} },
      })
    expect(stock).toEqual({ action: "not_supported" })
  }
  await world.ledger.background.drain()

  expect([...outcomes]).toEqual(["failed"])
  expect(await world.state.orderOfCart(cartId)).toBeUndefined()
  const [attempt] = await world.ledger.listPaygateAttempts({ session_id: session.id })
  expect(attempt).toMatchObject({ state: "failed", captured_amount: "0" })
  const notices = await world.ledger.listPaygateNotices({ trans_id: attempt!.trans_id })
  expect(notices.filter(({ status }) => status !== "FAILED")).toEqual([])
  // however many hints there were, they cost one inquiry at a time
  expect(asked() - askedBefore).toBeLessThanOrEqual(2)
}
