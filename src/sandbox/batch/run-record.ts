import { ParameterBag } from "../../paygate/wire"
import { composeCode, DETAIL, MODULE } from "../codes"
import { ENDPOINTS } from "../endpoints"
import type { Message } from "../envelope/seal-message"
import { doWork } from "../flows/carry-out"
import type { FollowUp } from "../flows/follow-up"
import { acceptFollowUp, executeFollowUp, lateFollowUp } from "../flows/follow-up-work"
import type { OpenVerdict } from "../flows/work"
import type { Gateway } from "../gateway"
import { METHOD_FACTS } from "../methods"

import type { BatchLine } from "./read-batch-file"

const ACTIONS = { Credit: "credit", Reverse: "reverse" } as const

/** The result of one record in a P file. */
export interface RecordResult {
  readonly status: string
  readonly code: string
}

const failed = (module: string, detail: string): RecordResult => ({
  status: "FAILED",
  code: composeCode("2", module, detail),
})
const resultOf = (answer: Message): RecordResult => ({
  status: answer["Status"] ?? "",
  code: answer["Code"] ?? "",
})

/** Executes one record in the gateway's ledger, or accepts it as open; the shop gets no notice of it. */
export function runRecord(gateway: Gateway, line: BatchLine): RecordResult {
  const action = Object.entries(ACTIONS).find(([word]) => word === line.action)?.[1]
  if (line.type !== "Alipay" || !action) return failed(MODULE.notProcessed, DETAIL.notSupported)
  const payment = gateway.state.byPayId(line.merchantId, line.payId)
  const account = gateway.accounts.get(line.merchantId)
  if (!payment || !account || payment.request.transId !== line.transId) {
    return failed(MODULE.notProcessed, DETAIL.notFound)
  }
  const { brand, module } = METHOD_FACTS[payment.request.method]
  const endpoint = ENDPOINTS.find((each) => each.kind === "follow-up" && each.action === action)
  const supported = endpoint?.kind === "follow-up" && endpoint.tables[payment.request.method]
  if (brand !== "alipay" || endpoint?.kind !== "follow-up" || !supported) {
    return failed(module, DETAIL.notSupported)
  }
  if (!/^[1-9]\d{0,9}$/.test(line.amount)) return failed(module, DETAIL.belowMinimum)
  const { payId, transId, amount, currency } = line
  const bag = ParameterBag.of({ PayID: payId, TransID: transId, Amount: amount, Currency: currency })
  const call: FollowUp = { account, endpoint, bag, payId: payment.payId, xid: gateway.newId() }
  const plan = gateway.faults.strike({
    place: "batch",
    endpoints: ["batch"],
    transIds: [transId],
    payId: payment.payId,
  })
  return doWork<RecordResult, RecordResult>(gateway, plan, {
    module,
    execute: (effect, verdict?: OpenVerdict) => {
      const result = resultOf(executeFollowUp(gateway, call, effect))
      return verdict ?? result
    },
    accept: (verdict) => {
      const { answer, isOpen } = acceptFollowUp(gateway, call, verdict)
      return { result: resultOf(answer), late: isOpen ? lateFollowUp(call, payment) : undefined }
    },
    unexecuted: () => failed(module, DETAIL.noAnswer),
  })
}
