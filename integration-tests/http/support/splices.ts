import { setTimeout as wait } from "node:timers/promises"

import { readNotice } from "../../../src/paygate/notices"
import { Random } from "../../../src/paygate/notices/__fixtures__/random"

import { stockHookWaits, tryEveryDoor } from "./doors"
import { type SeenResult, seeResult } from "./seen-results"
import type { World } from "./suite"
import { alipayPpro, alipayWays, twint, type Way, wechatWays } from "./ways"

interface Message {
  readonly Len: string
  readonly Data: string
}

/** How many messages to try for each method: some that say what the attacker wants, some from random blocks. */
const wanted = 3
const drawn = 12
const blockBytes = 8

const ways: readonly Way[] = [twint, ...alipayWays, alipayPpro, ...wechatWays]

/**
 * A shopper with a paid purchase and a declined one combines the blocks of both results, with any Len, and tries them at
 * every address, for every method: none of them pays anything.
 */
export async function trySplices(world: World): Promise<void> {
  const random = new Random(20261129)
  const tried: { way: Way; declined: SeenResult; since: number; askedBefore: number }[] = []
  for (const way of ways) {
    const paid = await seeResult(world, way, "pay")
    const declined = await seeResult(world, way, "decline")
    const forgeries = thatSayPaid(world, paid, declined)
    // Otherwise the test would prove nothing for this method: its blocks must yield readable messages saying what the attacker wants.
    expect([way.id, forgeries.length > wanted]).toEqual([way.id, true])
    const [since, askedBefore] = [Date.now(), asked(world, declined)]
    const messages = [
      ...Array.from({ length: wanted }, () => random.pick(forgeries)),
      ...Array.from({ length: drawn }, () => asTheyFall(paid, declined, random)),
    ]
    for (const message of messages) {
      const told = await tryEveryDoor(world, declined, message)
      expect([way.id, told.includes("paid")]).toEqual([way.id, false])
    }
    tried.push({ way, declined, since, askedBefore })
  }
  await wait(stockHookWaits + 1_000)
  await world.paygate.background.drain()

  expect(await world.state.orders()).toHaveLength(ways.length)
  for (const { way, declined, since, askedBefore } of tried) {
    const { cartId, sessionId, transId } = declined
    expect([way.id, await world.state.orderOfCart(cartId)]).toEqual([way.id, undefined])
    const attempts = await world.paygate.listPaygateAttempts({ session_id: sessionId })
    expect(attempts).toMatchObject([{ method: way.id, authorized_amount: "0", captured_amount: "0" }])
    expect(["open", "failed"]).toContain(attempts[0]!.state)
    const notices = await world.paygate.listPaygateNotices({ trans_id: transId })
    expect(notices.filter(({ status }) => status !== "FAILED")).toEqual([])
    // However many hints arrive, a payment is inquired about once in five seconds: by PayID, and by TransID.
    const windows = 1 + Math.ceil((Date.now() - since) / 5_000)
    expect([way.id, asked(world, declined) - askedBefore <= 2 * windows]).toEqual([way.id, true])
  }
}

/** How often the gateway was asked about a payment, by PayID or TransID. */
function asked({ sandbox }: World, { transId }: SeenResult): number {
  const ids = [transId, sandbox.payment(transId)!.payId]
  const inquiries = sandbox.requests().filter(({ file }) => file.startsWith("inquire"))
  return inquiries.filter(({ parameters: { TransID, PayID } }) =>
    ids.some((id) => id === TransID || id === PayID),
  ).length
}

/** Every combination that makes the declined payment's message say, unsigned, that it was paid; no key is needed for it. */
function thatSayPaid(world: World, paid: SeenResult, declined: SeenResult): Message[] {
  const { account } = world.paygate.account(declined.accountId)!
  const found: Message[] = []
  for (let cut = 1; cut < Math.min(paid.blocks.length, declined.blocks.length); cut++) {
    for (let end = cut + 1; end <= paid.blocks.length; end++) {
      const Data = [...declined.blocks.slice(0, cut), ...paid.blocks.slice(cut, end)].join("")
      const message = { Len: String(end * blockBytes), Data }
      const reading = readNotice(account, message)
      if (
        reading.kind === "unsigned" &&
        reading.notice.TransID === declined.transId &&
        reading.notice.Code === "00000000"
      ) {
        found.push(message)
      }
    }
  }
  return found
}

function asTheyFall(paid: SeenResult, declined: SeenResult, random: Random): Message {
  const head = declined.blocks.slice(0, random.between(1, declined.blocks.length))
  const Data = [...head, ...paid.blocks.slice(random.below(paid.blocks.length))].join("")
  return { Len: String(random.pick([Data.length / 2, random.between(1, Data.length / 2)])), Data }
}
