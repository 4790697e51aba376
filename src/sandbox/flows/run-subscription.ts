import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL, MODULE, SUCCESS } from "../codes"
import { compact } from "../envelope/messages"
import { type Message, withMac } from "../envelope/seal-message"
import type { Fault } from "../faults"
import type { Gateway } from "../gateway"
import { simulatedDetail } from "../ledger/simulation"
import type { SubscriptionOperation } from "../operations/operation"
import type { Refusal } from "../refusal"
import { changed, changeProblem } from "../subscriptions/change"

import { checkMac } from "./check-mac"
import { checkAgainst } from "./read-call"

/** Changes a subscription (subscription document). A simulated change changes nothing. */
export function runSubscription(
  gateway: Gateway,
  account: OpenAccount,
  operation: SubscriptionOperation,
  { bag, fault }: { bag: ParameterBag; fault?: Fault },
): { refusal?: Refusal; answer: Message } {
  const subscription = gateway.state.subscription(account.merchantId, bag.get("AboID") ?? "")
  const refusal =
    checkAgainst(gateway, account, operation.table, bag) ??
    checkMac(account, bag, account.requireMac) ??
    changeProblem(subscription, bag) ??
    refusedOnDemand(fault, bag)
  if (refusal) return { refusal, answer: subscriptionAnswer(account, bag, refusal) }
  const isSimulated = simulatedDetail(bag.get("OrderDesc")) !== undefined
  if (subscription && !isSimulated) gateway.state.saveSubscription(changed(subscription, bag))
  return { answer: subscriptionAnswer(account, bag) }
}

/** AboID, Status, Description, Code and MAC, the only answer without mid, PayID, XID and TransID. */
export function subscriptionAnswer(account: OpenAccount, bag: ParameterBag, refusal?: Refusal): Message {
  const message = compact({
    AboID: bag.get("AboID"),
    Status: refusal ? "FAILED" : "OK",
    Description: refusal?.reason ?? "success",
    Code: refusal?.code ?? SUCCESS,
  })
  return withMac(message, account)
}

function refusedOnDemand(fault: Fault | undefined, bag: ParameterBag): Refusal | undefined {
  const failed = (detail: string) => composeCode("2", MODULE.notProcessed, detail)
  if (fault?.kind === "refuse") {
    return { code: fault.code ?? failed(DETAIL.declined), reason: "refused on demand" }
  }
  const detail = simulatedDetail(bag.get("OrderDesc"))
  if (detail === undefined || detail === "0000") return undefined
  return { code: failed(detail), reason: "simulated" }
}
