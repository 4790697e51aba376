import { ParameterBag } from "../../paygate/wire"
import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL } from "../codes"
import { ENDPOINTS } from "../endpoints"
import type { Gateway } from "../gateway"
import type { LateEnd, LateWork } from "../ledger/late-work"
import { isUndecided } from "../ledger/payment"
import { METHOD_FACTS } from "../methods"

import { announce } from "./announce"
import { applyDecision } from "./apply-decision"
import { endSubscriptionChange } from "./examine-subscription"
import { endFollowUp } from "./follow-up-work"
import { hearFromWallet } from "./wallet-news"

/** Does work that was accepted earlier, with the current rules and totals, or lets it fail. */
export async function executeLate(gateway: Gateway, late: LateWork, end: LateEnd): Promise<void> {
  gateway.state.dropLateWork(late.id)
  const account = gateway.accounts.get(late.merchantId)
  if (!account) return
  gateway.log(`late ${late.kind} ${late.transId}: ${end.fails ? "fails" : "is executed"}`)
  switch (late.kind) {
    case "follow-up": {
      const endpoint = ENDPOINTS.find((each) => each.kind === "follow-up" && each.action === late.action)
      if (endpoint?.kind !== "follow-up") return
      const bag = ParameterBag.of(late.parameters)
      return endFollowUp(
        gateway,
        { account, endpoint, bag, payId: late.payId, xid: late.id },
        end,
        late.effect,
      )
    }
    case "decision":
      return decideLate(gateway, account, late, end)
    case "subscription":
      return endSubscriptionChange(gateway, { account, bag: ParameterBag.of(late.parameters) }, end)
    default:
      return assertNever(late)
  }
}

async function decideLate(
  gateway: Gateway,
  account: OpenAccount,
  { payId, turn }: Extract<LateWork, { kind: "decision" }>,
  { fails, failsWith }: LateEnd,
): Promise<void> {
  const payment = gateway.state.byPayId(account.merchantId, payId)
  // Decided meanwhile: by a reversal, by expiry, or by the shopper on the page.
  if (!payment || !isUndecided(payment)) return
  if (!fails) return void (await hearFromWallet(gateway, account, payment, turn))
  const { module } = METHOD_FACTS[payment.request.method]
  const forcedCode = failsWith ?? composeCode("2", module, DETAIL.declined)
  await announce(gateway, account, applyDecision(gateway, account, payment, "decline", { forcedCode }))
}
