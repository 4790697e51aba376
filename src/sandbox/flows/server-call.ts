import { formatParameters, type ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import type { ServerEndpoint } from "../endpoints/endpoint"
import { compact, refusalMessage } from "../envelope/messages"
import { type ClearFields, readRequest } from "../envelope/read-request"
import type { FaultKind } from "../faults/kinds"
import type { Plan } from "../faults/plan"
import type { Gateway, Reply } from "../gateway"
import type { Refusal } from "../refusal"

import { carryOut } from "./carry-out"
import { examine } from "./examine"
import { logCall } from "./read-call"
import { answerReply } from "./write-answer"

/** Answers one server-to-server call (protocol notes 6): reads it, chooses its faults, executes it, writes the answer. */
export async function serverCall(
  gateway: Gateway,
  endpoint: ServerEndpoint,
  fields: ClearFields,
): Promise<Reply> {
  const reading = readRequest(fields, gateway.accounts, gateway.settings.strict)
  if (reading.kind === "refused") return unreadable(gateway, endpoint, fields, reading)
  const { account, bag } = reading
  const id = endpointId(gateway, endpoint, account, bag)
  const plan = planOfCall(gateway, endpoint, { account, bag, id })
  const isSecond = plan.effect?.kind === "second-payment"
  const outcome = await carryOut(gateway, plan, () => examine(gateway, endpoint, { account, bag, isSecond }))
  const { file } = endpoint
  logCall(gateway, { file, endpoint: id, merchantId: account.merchantId, bag, ...outcome })
  return answerReply(plan, outcome.answer, account, outcome.clear)
}

function planOfCall(
  gateway: Gateway,
  endpoint: ServerEndpoint,
  { account, bag, id }: { account: OpenAccount; bag: ParameterBag; id: string },
): Plan {
  const payment = gateway.state.byPayId(account.merchantId, bag.get("PayID") ?? "")
  return gateway.faults.strike({
    place: endpoint.kind,
    endpoints: [endpoint.file, id, ...alsoNamed(endpoint)],
    transIds: [bag.get("TransID"), payment?.request.transId],
    payId: payment?.payId,
    without: meaningless(gateway, endpoint, account, bag),
  })
}

/** Faults of this place without a meaning for this call: there is no second payment without a first. */
function meaningless(
  { state }: Gateway,
  endpoint: ServerEndpoint,
  { merchantId }: OpenAccount,
  bag: ParameterBag,
): FaultKind[] {
  if (endpoint.kind === "inquiry" && endpoint.reports !== "amounts") return ["amounts-missing", "totals-late"]
  const isFirst = state.byTransId(bag.get("TransID") ?? "", merchantId).length === 0
  return isFirst ? ["second-payment"] : []
}

/** "twint.capture", by the table of the payment's method; only the action while the payment is unknown. */
function endpointId(
  gateway: Gateway,
  endpoint: ServerEndpoint,
  account: OpenAccount,
  bag: ParameterBag,
): string {
  if (endpoint.kind !== "follow-up") return endpoint.id
  const payment = gateway.state.byPayId(account.merchantId, bag.get("PayID") ?? "")
  if (!payment) return endpoint.action
  const { method } = payment.request
  return endpoint.tables[method]?.id ?? `${method}.${endpoint.action}`
}

/** A fault may also use the simulator's own name of the file, `inquireExt`, or the method, `alipay-spot`. */
function alsoNamed(endpoint: ServerEndpoint): string[] {
  return endpoint.kind === "payment-call" ? [endpoint.method] : [endpoint.id]
}

/** Without a key, or without one that the shop shares, the answer is unencrypted (protocol notes 6.3). */
function unreadable(
  gateway: Gateway,
  endpoint: ServerEndpoint,
  fields: ClearFields,
  { account, refusal }: { account?: OpenAccount; refusal: Refusal },
): Reply {
  const { file, id: endpointName } = endpoint
  logCall(gateway, { file, endpoint: endpointName, merchantId: fields.merchantId, refusal })
  if (account) return answerReply(undefined, refusalMessage(account.merchantId, refusal, {}), account)
  const mid = /^[\w.-]{1,30}$/.test(fields.merchantId ?? "") ? fields.merchantId : undefined
  return {
    kind: "text",
    body: formatParameters(
      compact({ mid, Status: "FAILED", Description: refusal.reason, Code: refusal.code }),
    ),
  }
}
