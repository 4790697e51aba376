import { setTimeout as wait } from "node:timers/promises"

import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import type { ScannedCode } from "../../modules/paygate/stores/new-attempt"
import { inquireNow } from "../inquire/inquire-now"
import type { CartFacts } from "../open/cart-facts"

import { followScannedCode } from "./follow-scanned-code"
import { sendScannedCode } from "./send-scanned-code"

/** Core holds the cart lock while it waits for us; the rest happens in the background. */
const patience = 20_000
const pollEvery = 2_000

/**
 * Pays with a scanned code: sends it once, then inquires until the shopper has confirmed, for 20 s at most. A second
 * call finds no code and only inquires.
 */
export async function payByScannedCode(
  paygate: PaygateModuleService,
  attempt: Attempt,
  readCart: () => Promise<CartFacts>,
): Promise<Attempt> {
  const until = Date.now() + patience
  const scannedCode = await paygate.attempts.takeScannedCode(attempt.id)
  const sent =
    scannedCode === undefined
      ? await inquireNow(paygate, attempt)
      : await send(paygate, attempt, scannedCode, await readCart(), AbortSignal.timeout(patience))
  const paid = await poll(paygate, sent, until)
  if (paid.state === "open") {
    followScannedCode(paygate, paid.id)
  }
  return paid
}

async function send(
  paygate: PaygateModuleService,
  attempt: Attempt,
  scannedCode: ScannedCode,
  cart: CartFacts,
  signal: AbortSignal,
): Promise<Attempt> {
  const answer = await sendScannedCode(paygate, attempt, scannedCode, cart, signal)
  if (answer.kind === "not-sent") {
    await paygate.attempts.moveState(attempt, "failed")
  }
  if (answer.kind === "answered") {
    const facts = { payId: answer.payId, code: answer.code, status: answer.status }
    switch (answer.outcome) {
      case "success":
        await paygate.attempts.moveState(attempt, "captured", { ...facts, captured: attempt.amount })
        break
      case "refused":
        await paygate.attempts.moveState(attempt, "failed", facts)
        break
      case "open":
      case "unknown":
        await paygate.attempts.moveState(attempt, "open", facts)
        break
    }
  }
  return (await paygate.attempts.byId(attempt.id)) ?? attempt
}

async function poll(paygate: PaygateModuleService, attempt: Attempt, until: number): Promise<Attempt> {
  let current = attempt
  while (current.state === "open" && Date.now() + pollEvery < until) {
    await wait(pollEvery)
    current = await inquireNow(paygate, current)
  }
  return current
}
