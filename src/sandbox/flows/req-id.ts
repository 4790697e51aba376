import type { ParameterBag } from "../../paygate/wire"
import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import { isFinal, MODULE } from "../codes"
import type { Message } from "../envelope/seal-message"
import type { Gateway } from "../gateway"
import type { LedgerState } from "../ledger/state"
import { type Refusal, refuseParameter } from "../refusal"

/** What the gateway remembers about a ReqID: nothing, an answer to repeat, or that it belongs to another request. */
export type Recollection =
  | { readonly kind: "new" }
  | { readonly kind: "finished"; readonly answer: Message }
  | { readonly kind: "refused"; readonly refusal: Refusal }

/** Looks up a ReqID (protocol notes 10.1), following the account's assumptions. */
export function recallReqId({ state, log }: Gateway, account: OpenAccount, bag: ParameterBag): Recollection {
  const { reqId: memory, reqIdForOther } = account.assumptions
  const reqId = bag.get("ReqID")
  const earlier = reqId && memory !== "never" ? state.recall(account.merchantId, reqId) : undefined
  if (!earlier) return { kind: "new" }
  const isSame = sameParameters(earlier.parameters, bag.toRecord())
  const reading = isSame ? "answered" : reqIdForOther
  switch (reading) {
    case "answered":
      log(`ReqID ${earlier.reqId} came before${isSame ? "" : " with other parameters"}, nothing is executed`)
      return { kind: "finished", answer: earlier.answer }
    case "refused":
      return {
        kind: "refused",
        refusal: refuseParameter(MODULE.usedBefore, "ReqID", "was used for something else"),
      }
    case "executed":
      return { kind: "new" }
    default:
      return assertNever(reading)
  }
}

/** Stores an answer under the ReqID of its request: once it is final, or always if the account assumes so. */
export function rememberAnswer(
  state: LedgerState,
  { merchantId, assumptions }: OpenAccount,
  {
    reqId,
    parameters,
    answer,
    isOpen,
  }: { reqId?: string; parameters: Readonly<Record<string, string>>; answer: Message; isOpen: boolean },
): void {
  const counts = assumptions.reqId === "always" || (!isOpen && isFinal(answer["Code"] ?? ""))
  if (reqId && counts) state.remember({ merchantId, reqId, answer, parameters })
}

function sameParameters(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}
