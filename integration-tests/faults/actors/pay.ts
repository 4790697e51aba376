import { setTimeout as wait } from "node:timers/promises"

import type { ShopperResult } from "../../../src/sandbox"
import type { ShopperPlan } from "../plan/round-plan"

import { type Stage, transIdOf } from "./stage"
import type { OpenedSession } from "./storefront"

/**
 * The shopper at the gateway or with the wallet; what happened there is written down by the witness.
 * @returns where the gateway sends the browser, if it does
 */
export async function payAtGateway(
  stage: Stage,
  plan: ShopperPlan,
  cartId: string,
  session: OpenedSession,
): Promise<string | undefined> {
  const { decision } = plan
  const { type, url, content, payload } = session.action
  if (type === "none" || decision === "leave") {
    return undefined
  }
  const { shopper } = stage.sandbox
  const result = await unlessClosed(() => {
    switch (type) {
      case "redirect":
        return shopper.pay(String(url), decision)
      case "qr":
        return shopper.scan(String(content), decision)
      case "app":
        return shopper.openApp(String(payload), decision)
      default:
        throw new Error(`a storefront knows no action "${type}"`)
    }
  })
  if (result) {
    stage.witness.payments.set(result.payId, cartId)
  }
  return result?.redirectTo
}

/** At a till whoever completes the cart sends the scanned code; the shopper sees the receipt on the phone. */
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

/** A page that is closed, because the payment was called off, ends the visit; a shop that is away is tried again. */
async function unlessClosed(visit: () => Promise<ShopperResult>): Promise<ShopperResult | undefined> {
  const until = Date.now() + 30_000
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
