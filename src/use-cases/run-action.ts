import { generateEntityId } from "@medusajs/framework/utils"

import { actionRunsFor, isRepeat, resolveByTotals, type Action, type ActionKind } from "../domain/action"
import type { Attempt } from "../domain/attempt"
import { isReversible, type GatewayTotals } from "../domain/gateway-totals"
import { formatMoney } from "../domain/money"
import type PaygateModuleService from "../modules/paygate/service"
import { explainCode } from "../paygate/codes"
import { reqId, type MinorAmount, type PayId } from "../paygate/values"

import { inquireAttempt, sendAction, type InquiryResult } from "./gateway-calls"
import { RefusalError } from "./refusal"

/** A wish to move money. Amount in minor units. */
export interface ActionWish {
  readonly kind: ActionKind
  readonly amount: MinorAmount
  /** Medusa's capture or refund id; null for what we do by ourselves. */
  readonly medusaId: string | null
  /** The money goes back because no order could take it. */
  readonly returned?: boolean
}

/**
 * Captures, reverses or credits at the gateway, exactly once per wish.
 *
 * The action is written before the gateway is called. When a call ends without a clear answer the gateway is asked; a
 * repeated click finds the unresolved action and resolves that instead of acting twice, although Medusa has deleted its
 * row meanwhile and sends a new id.
 * @returns the action that served the wish
 * @throws RefusalError when the gateway refused, or when the outcome stays unknown
 */
export async function runAction(ledger: PaygateModuleService, attempt: Attempt, wish: ActionWish): Promise<Action> {
  const served = wish.medusaId === null ? undefined : await ledger.actions.byMedusaId(wish.medusaId)
  if (served?.state === "succeeded") {
    return served
  }
  const unresolved = await ledger.actions.unresolved(attempt.id)
  if (unresolved) {
    return continueAfter(ledger, attempt, unresolved, wish)
  }
  const payId = requirePayId(attempt)
  const id = generateEntityId(undefined, "pgact")
  const action = await ledger.actions.start(attempt, {
    id,
    reqId: reqId(id.replace("pgact_", "")),
    kind: wish.kind,
    amount: wish.amount,
    payId,
    medusaId: wish.medusaId,
  })
  if (!action) {
    throw running(attempt, wish.kind)
  }
  return send(ledger, attempt, payId, action, wish)
}

/**
 * Asks the gateway what became of an unresolved action and books it.
 * @returns what is known now; "running" while the call of another process may still be under way
 */
export async function resolveAction(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  returned = false,
): Promise<"executed" | "not-executed" | "unclear" | "running"> {
  if (action.state === "started" && Date.now() - action.startedAt.getTime() < actionRunsFor) {
    return "running"
  }
  const inquiry = await inquireAttempt(ledger, attempt)
  const resolution = inquiry.kind === "found" ? resolveByTotals(action, inquiry.totals) : "unclear"
  switch (resolution) {
    case "executed":
      await ledger.actions.succeed(action, {}, returned)
      await ledger.problems.resolve("action-unknown", attempt.id)
      return resolution
    case "not-executed":
      return resolution
    case "unclear":
      await ledger.actions.markUnknown(action, inquiryText(inquiry))
      await ledger.problems.report("action-unknown", attempt, {
        action: action.id,
        kind: action.kind,
        amount: formatMoney(action.amount, attempt.currency),
        reason: inquiryText(inquiry),
      })
      return resolution
  }
}

async function continueAfter(
  ledger: PaygateModuleService,
  attempt: Attempt,
  unresolved: Action,
  wish: ActionWish,
): Promise<Action> {
  const resolution = await resolveAction(ledger, attempt, unresolved, wish.returned)
  switch (resolution) {
    case "running":
      throw running(attempt, unresolved.kind)
    case "unclear":
      throw unknown(attempt, unresolved)
    case "executed":
      if (isRepeat(unresolved, wish)) {
        await ledger.actions.adopt(unresolved, wish.medusaId)
        return { ...unresolved, state: "succeeded", medusaId: wish.medusaId }
      }
      return runAction(ledger, await reload(ledger, attempt), wish)
    case "not-executed":
      if (isRepeat(unresolved, wish)) {
        if (!(await ledger.actions.restart(unresolved))) {
          throw running(attempt, unresolved.kind)
        }
        await ledger.actions.adopt(unresolved, wish.medusaId)
        return send(ledger, attempt, requirePayId(attempt), { ...unresolved, medusaId: wish.medusaId }, wish)
      }
      await ledger.actions.refuse(unresolved, { description: "not carried out, as an inquiry showed" })
      return runAction(ledger, attempt, wish)
  }
}

async function send(
  ledger: PaygateModuleService,
  attempt: Attempt,
  payId: PayId,
  action: Action,
  wish: ActionWish,
): Promise<Action> {
  if (action.kind === "reverse") {
    await refuseUnlessReversible(ledger, attempt, action)
  }
  const answer = await sendAction(ledger, attempt, payId, action)
  switch (answer.kind) {
    case "not-sent":
      await ledger.actions.refuse(action, { description: answer.reason })
      throw new RefusalError(
        "gateway-not-reached",
        `The gateway could not be reached; nothing was done. Try again later. (${answer.reason})`,
    )
    case "no-answer":
      return afterSilence(ledger, attempt, action, wish, answer.reason)
    case "answered":
      switch (answer.outcome) {
        case "success":
          await ledger.actions.succeed(action, answer, wish.returned ?? false)
          return { ...action, state: "succeeded", code: answer.code }
        case "failed":
          // "Already captured" and the like: the wish may have come true in the gateway's own back office.
          if (alreadyDone(answer.code)) {
            return afterSilence(ledger, attempt, action, wish, `Code ${answer.code}`)
          }
          await ledger.actions.refuse(action, answer)
          throw new RefusalError(
            "action-refused",
            `The gateway refused the ${action.kind}: ${explainCode(answer.code).text} (Code ${answer.code}${
              answer.description ? `, "${answer.description}"` : ""
            }).`,
          )
        case "open":
        case "unknown":
        case "conflict":
          return afterSilence(ledger, attempt, action, wish, `Code ${answer.code}`)
      }
  }
}

/** The request left and nobody knows: ask once at once; the job goes on asking. */
async function afterSilence(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  wish: ActionWish,
  reason: string,
): Promise<Action> {
  await ledger.actions.markUnknown(action, reason)
  const resolution = await resolveAction(ledger, attempt, { ...action, state: "unknown" }, wish.returned)
  if (resolution === "executed") {
    return { ...action, state: "succeeded" }
  }
  throw unknown(attempt, action)
}

async function refuseUnlessReversible(ledger: PaygateModuleService, attempt: Attempt, action: Action): Promise<void> {
  const inquiry = await inquireAttempt(ledger, attempt)
  if (inquiry.kind !== "found") {
    await ledger.actions.refuse(action, { description: inquiryText(inquiry) })
    throw new RefusalError(
      "gateway-not-reached",
      "The gateway could not be asked how the payment stands, so it was not reversed: a reversal undoes the last step, whatever it was. Try again later.",
    )
  }
  if (!isReversible(inquiry.totals)) {
    await ledger.actions.refuse(action, { description: totalsText(inquiry.totals, attempt.currency) })
    throw new RefusalError(
      "action-refused",
      `The payment cannot be reversed: ${totalsText(inquiry.totals, attempt.currency)}. Refund what was captured instead.`,
    )
  }
}

function alreadyDone(code: string): boolean {
  return ["0068", "0072", "1519"].includes(code.slice(4))
}

function requirePayId(attempt: Attempt): PayId {
  if (attempt.payId === null) {
    throw new RefusalError(
      "unknown-attempt",
      `The gateway has not named a PayID for ${attempt.transId} yet. Wait for its notice, or ask the gateway first.`,
    )
  }
  return attempt.payId
}

async function reload(ledger: PaygateModuleService, attempt: Attempt): Promise<Attempt> {
  return (await ledger.attempts.byId(attempt.id)) ?? attempt
}

function running(attempt: Attempt, kind: ActionKind): RefusalError {
  return new RefusalError(
    "action-running",
    `A ${kind} of the payment ${attempt.transId} is running. Wait a minute and look again before you repeat it.`,
    )
}

function unknown(attempt: Attempt, action: Action): RefusalError {
  return new RefusalError(
    "action-unknown",
    `It is not known whether the ${action.kind} of ${formatMoney(action.amount, attempt.currency)} was carried out. ` +
      "The gateway is being asked again; a repeat of the same amount resolves this one and never moves money twice.",
    )
}

function inquiryText(inquiry: InquiryResult): string {
  switch (inquiry.kind) {
    case "found":
      return "the gateway's totals do not tell"
    case "not-found":
      return `the gateway does not know the payment (Code ${inquiry.code})`
    case "no-answer":
      return inquiry.reason
  }
}

function totalsText(totals: GatewayTotals, currency: string): string {
  return (
    `authorized ${formatMoney(totals.authorized, currency)}, captured ${formatMoney(totals.captured, currency)}, ` +
    `credited ${formatMoney(totals.credited, currency)}`
  )
}
