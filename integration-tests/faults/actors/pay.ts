import { setTimeout as wait } from "node:timers/promises"

import type { ShopperResult } from "../../../src/sandbox"
import type { Decision, ShopperPlan } from "../plan/round-plan"

import { patienceMs } from "./http"
import { letAnotherBeMade } from "./mishap"
import { type Stage, transIdOf } from "./stage"
import type { OpenedSession } from "./storefront"

/**
 * The shopper at the gateway or in the wallet; the witness records what happened there.
 * @returns where the gateway redirects the browser, if it does
 */
export async function payAtGateway(
  stage: Stage,
  plan: ShopperPlan,
  cartId: string,
  session: OpenedSession,
): Promise<string | undefined> {
  const { decision, mishap } = plan
  if (session.action.type === "none" || decision === "leave") {
    return undefined
  }
  const decide = async (choice: Exclude<Decision, "leave">) => {
    const result = await unlessClosed(() => act(stage, session, choice))
    if (result) {
      stage.witness.payments.set(result.payId, cartId)
    }
    return result
  }
  const transId = mishap?.kind === "second-payment" ? await transIdOf(stage, session.id) : undefined
  if (mishap?.kind !== "second-payment" || transId === undefined) {
    return (await decide(decision))?.redirectTo
  }
  // The shopper returns to the form that was already decided, or has it open in a second tab.
  await decide(mishap.first === "paid" ? decision : "decline")
  letAnotherBeMade(stage, transId)
  return (await decide(mishap.first === "paid" ? "pay" : decision))?.redirectTo
}

/** Presses a button where the method leads: on a page, in a wallet, or in an app. */
function act({ sandbox }: Stage, { action }: OpenedSession, choice: Exclude<Decision, "leave">) {
  const { type, url, content, payload } = action
  switch (type) {
    case "redirect":
      return sandbox.shopper.pay(String(url), choice)
    case "qr":
      return sandbox.shopper.scan(String(content), choice)
    case "app":
      return sandbox.shopper.openApp(String(payload), choice)
    default:
      throw new Error(`a storefront knows no action "${type}"`)
  }
}

/** At the point of sale completing the cart sends the scanned code; the shopper sees the receipt on the phone. */
export async function rememberTillPayment(
  stage: Stage,
  cartId: string,
  session: OpenedSession,
): Promise<void> {
  const transId = session.action.type === "none" ? await transIdOf(stage, session.id) : undefined
  const payId = transId && stage.sandbox.payment(transId)?.payId
  if (payId) {
    stage.witness.payments.set(payId, cartId)
  }
}

/** A page that is closed, because the payment was ended, ends the visit; an unavailable shop is tried again. */
async function unlessClosed(visit: () => Promise<ShopperResult>): Promise<ShopperResult | undefined> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await visit()
    } catch (error) {
      const away = error instanceof TypeError
      if (!away || Date.now() > until) {
        return undefined
      }
    }
    await wait(300)
  }
}
