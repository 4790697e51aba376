import { blowfishCipher, seal } from "../../../src/paygate/wire"

import type { DoorTarget } from "./doors"
import { merchantAccount, type World } from "./suite"
import { decide, start, type Way } from "./ways"

/** sixteen hex digits are one block of Blowfish */
const block = /.{16}/g

/** A finished payment, and the encrypted result the gateway sent for it. */
export interface SeenResult extends DoorTarget {
  readonly cartId: string
  readonly transId: string
  /** The blocks of its Data. */
  readonly blocks: readonly string[]
}

/**
 * A payment that was paid or declined, with its encrypted result: from the address bar after the gateway's page, otherwise
 * from the notice, or, at the point of sale, from the gateway's answer. Shoppers never see the last two; an eavesdropper might.
 */
export async function seeResult(world: World, way: Way, choice: "pay" | "decline"): Promise<SeenResult> {
  const { provider, codes } = way
  const { cartId, session } = await start(world, way, codes?.[choice])
  const checkout = { cartId, session }
  const redirectTo = codes === undefined ? (await decide(world, checkout, choice)).redirectTo : undefined
  if (codes !== undefined || choice === "pay") {
    await world.shopper.complete(cartId)
  }
  if (choice === "pay") {
    await world.placedOrder(cartId)
  }
  await world.paygate.background.drain()
  const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
  const { trans_id: transId, account_id: accountId } = attempt!
  const text =
    redirectTo?.split("?")[1] ??
    world.sandbox.notifications().findLast((sent) => sent.transId === transId)?.body
  return {
    ...{ cartId, sessionId: session.id, transId, accountId, provider },
    attemptToken: session.data.attempt_token,
    blocks: (text === undefined ? answerAtPointOfSale(world, transId) : dataOf(text)).match(block)!,
  }
}

function dataOf(body: string): string {
  return new URLSearchParams(body).get("Data")!
}

/** The answer to a scanned code, by the result tables: without a MAC. */
function answerAtPointOfSale(world: World, TransID: string): string {
  const { payId: PayID, steps } = world.sandbox.payment(TransID)!
  const [{ xid, status, description, code }] = steps as [(typeof steps)[number]]
  const answer = { mid: merchantAccount.merchantId, PayID, XID: xid, TransID }
  return seal(
    { ...answer, Status: status, Description: description, Code: code },
    { cipher: blowfishCipher(merchantAccount.encryptionKey), charset: "iso-8859-1", upperCase: true },
  ).Data
}
