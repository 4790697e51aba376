import { setTimeout as wait } from "node:timers/promises"

import { methods } from "../../../src/domain/methods"
import type { ShopperPlan } from "../plan/round-plan"

import { forgePaidNotice } from "./forge"
import { letHappen } from "./mishap"
import { payAtGateway, rememberTillPayment } from "./pay"
import { ask, count, spoil, type Stage, transIdOf } from "./stage"
import { type OpenedSession, Storefront } from "./storefront"

/** Shops as planned; resolves with the cart once the shopper has nothing left to do. */
export async function goShopping(stage: Stage, seed: number, plan: ShopperPlan): Promise<string> {
  const store = new Storefront(stage)
  const method = methods[plan.method]
  const cartId = await store.fillCart(plan.name, plan.method === "twint" ? "ch" : "eu", plan.quantity)
  stage.witness.carts.set(cartId, { seed, shopper: plan.name })
  if (plan.openingFault && method.opensBy !== "scanned-code") {
    // The TransID is not known before the call, so the fault hits the next call of this kind, whoever makes it.
    stage.sandbox.addFault({ ...plan.openingFault, endpoint: plan.method })
    count(stage, `opening: ${plan.openingFault.kind}`)
  }
  const sessions = await openSessions(store, cartId, plan)
  if (plan.completesUnpaid && method.opensBy !== "scanned-code") {
    await store.complete(cartId)
  }
  await wait(plan.hesitatesMs)
  for (const session of sessions) {
    await prepareTrouble(stage, plan, session)
    await loseCart(stage, cartId, plan)
    const back = await payAtGateway(stage, plan, cartId, session)
    if (back !== undefined) {
      await store.comeBack(back)
    }
  }
  if (plan.story === "set-back") {
    await goOnWithTheOldCart(store, cartId, plan)
  }
  if (plan.decision === "pay" || method.opensBy === "scanned-code") {
    await Promise.all(Array.from({ length: plan.completes }, () => store.complete(cartId)))
  }
  for (const session of sessions) {
    await rememberTillPayment(stage, cartId, session)
    await sendLateForgery(stage, plan, session)
  }
  return cartId
}

/** Opens what the story needs; returns the sessions that will be paid, in that order. */
async function openSessions(store: Storefront, cartId: string, plan: ShopperPlan): Promise<OpenedSession[]> {
  const { providerId, opensBy } = methods[plan.method]
  const open = () =>
    store.openSession(
      cartId,
      providerId,
      opensBy === "scanned-code" ? { scanned_code: scannedCode(plan) } : {},
    )
  const first = plan.doubleOpen ? (await Promise.all([open(), open()]))[0] : await open()
  switch (plan.story) {
    case "untouched":
    case "deleted-softly":
    case "deleted":
      return [first]
    case "edited-then-reopened":
      await store.addItem(cartId)
      return [await open()]
    case "edited-while-paying":
    case "set-back":
      await store.addItem(cartId)
      return [first]
    case "opened-twice-first-paid":
      await open()
      return [first]
    case "opened-twice-both-paid":
      return [first, await open()]
    case "other-method-chosen":
      await store.openSession(cartId, "pp_system_default")
      return [first]
  }
}

/** The cart has its old total again; the shop decides whether the shopper has to pay again. */
async function goOnWithTheOldCart(store: Storefront, cartId: string, plan: ShopperPlan): Promise<void> {
  await store.setQuantity(cartId, plan.quantity)
  await store.openSession(cartId, methods[plan.method].providerId)
  await store.complete(cartId)
}

/** Somebody deletes the cart while the shopper pays. */
async function loseCart(stage: Stage, cartId: string, { story }: ShopperPlan): Promise<void> {
  if (story === "deleted") {
    await ask(stage, "delete from cart where id = $1", [cartId])
  } else if (story === "deleted-softly") {
    await ask(stage, "update cart set deleted_at = now() where id = $1", [cartId])
  } else {
    return
  }
  count(stage, `cart: ${story}`)
}

/** The sandbox's wallets behave according to the first two digits of their code. */
function scannedCode({ method, decision }: ShopperPlan): string {
  const codes = {
    pay: ["28", "13"],
    "pay-and-close": ["27", "12"],
    decline: ["29", "14"],
    cancel: ["30", "15"],
    leave: ["26", "11"],
  } as const
  return `${codes[decision][method === "alipay-spot" ? 0 : 1]}1234567890123456`
}

async function prepareTrouble(stage: Stage, plan: ShopperPlan, session: OpenedSession): Promise<void> {
  const transId = await transIdOf(stage, session.id)
  if (transId === undefined) {
    return
  }
  const { notice, inquiryFault, forgery, mishap } = plan
  if (notice.kind === "lost") {
    stage.sandbox.addFault({ kind: "notify-lost", transId })
  } else if (notice.kind === "duplicate") {
    stage.sandbox.addFault({ kind: "notify-duplicate", transId })
  } else if (notice.kind === "late") {
    stage.sandbox.addFault({ kind: "notify-late", transId, delayMs: notice.delayMs })
  }
  if (notice.kind !== "arrives") {
    count(stage, `notice: ${notice.kind}`)
  }
  if (inquiryFault) {
    spoil(stage, "inquire24", transId, inquiryFault)
    spoil(stage, "inquire", transId, inquiryFault)
  }
  if (mishap) {
    letHappen(stage, transId, mishap)
  }
  if (forgery) {
    await forgePaidNotice(stage, transId)
  }
}

async function sendLateForgery(stage: Stage, plan: ShopperPlan, session: OpenedSession): Promise<void> {
  const transId = plan.forgery && (await transIdOf(stage, session.id))
  if (!transId || methods[plan.method].notify !== "signed" || !stage.sandbox.payment(transId)?.steps.length) {
    return
  }
  const [delivery] = await stage.sandbox.resendNotify(transId, { tamper: plan.forgery })
  count(stage, "notice: forged")
  if (delivery?.status !== undefined && delivery.status < 400) {
    stage.witness.forgeriesTaken.push(transId)
  }
}
