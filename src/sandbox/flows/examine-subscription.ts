import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL, MODULE, SUCCESS } from "../codes"
import type { SubscriptionEndpoint } from "../endpoints/endpoint"
import { compact } from "../envelope/messages"
import { type Message, withMac } from "../envelope/seal-message"
import type { Effect } from "../faults/plan"
import type { Gateway } from "../gateway"
import type { LateEnd } from "../ledger/late-work"
import { simulatedDetail } from "../ledger/simulation"
import type { Refusal } from "../refusal"
import { changed, changeProblem } from "../subscriptions/change"

import { checkMac } from "./check-mac"
import { checkAgainst } from "./read-call"
import type { CallExamined, Result, ServerCall } from "./server-work"

/** Changes a subscription (subscription document). A simulated change changes nothing. */
export function examineSubscription(
  gateway: Gateway,
  endpoint: SubscriptionEndpoint,
  call: ServerCall,
): CallExamined {
  const { account, bag } = call
  const refusal =
    checkAgainst(gateway, account, endpoint.table, bag) ??
    checkMac(account, bag, account.requireMac) ??
    changeProblem(subscriptionOf(gateway, call), bag) ??
    simulatedRefusal(bag)
  if (refusal) return { kind: "refused", refusal, answer: subscriptionAnswer(account, bag, refusal) }
  return {
    kind: "work",
    table: endpoint.table,
    tableId: endpoint.id,
    work: {
      module: MODULE.notProcessed,
      execute: (effect) => change(gateway, call, effect),
      accept: (verdict) => ({
        result: {
          answer: subscriptionAnswer(account, bag, verdict && { ...verdict, reason: verdict.description }),
        },
        late: {
          kind: "subscription",
          id: gateway.newId(),
          merchantId: account.merchantId,
          transId: bag.get("AboID") ?? "",
          parameters: bag.toRecord(),
        },
      }),
    },
  }
}

/** Finishes a change that was accepted as open: it is applied now, or fails. */
export function endSubscriptionChange(gateway: Gateway, call: ServerCall, { fails }: LateEnd): void {
  if (!fails && !changeProblem(subscriptionOf(gateway, call), call.bag)) change(gateway, call)
}

const subscriptionOf = ({ state }: Gateway, { account, bag }: ServerCall) =>
  state.subscription(account.merchantId, bag.get("AboID") ?? "")

function change(gateway: Gateway, call: ServerCall, effect?: Effect): Result {
  const { account, bag } = call
  if (effect?.kind === "refuse") {
    const code = effect.code ?? composeCode("2", MODULE.notProcessed, DETAIL.declined)
    const refusal = { code, reason: "refused on demand" }
    return { refusal, answer: subscriptionAnswer(account, bag, refusal) }
  }
  const subscription = subscriptionOf(gateway, call)
  const isSimulated = simulatedDetail(bag.get("OrderDesc")) !== undefined
  if (subscription && !isSimulated) gateway.state.saveSubscription(changed(subscription, bag))
  return { answer: subscriptionAnswer(account, bag) }
}

/** AboID, Status, Description, Code and MAC: the only answer without mid, PayID, XID and TransID. */
function subscriptionAnswer(
  account: OpenAccount,
  bag: ParameterBag,
  said?: Refusal & { readonly status?: string },
): Message {
  const message = compact({
    AboID: bag.get("AboID"),
    Status: said ? (said.status ?? "FAILED") : "OK",
    Description: said?.reason ?? "success",
    Code: said?.code ?? SUCCESS,
  })
  return withMac(message, account)
}

function simulatedRefusal(bag: ParameterBag): Refusal | undefined {
  const detail = simulatedDetail(bag.get("OrderDesc"))
  if (detail === undefined || detail === "0000") return undefined
  return { code: composeCode("2", MODULE.notProcessed, detail), reason: "simulated" }
}
