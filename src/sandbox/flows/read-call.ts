import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import type { Gateway } from "../gateway"
import type { Refusal } from "../refusal"
import type { SandboxRequest } from "../request-log"
import { checkTable, unknownParameters } from "../tables/check-table"
import type { Table } from "../tables/row"

/** Checks a request against one table under the settings of this gateway and account. */
export function checkAgainst(
  gateway: Gateway,
  account: OpenAccount,
  table: Table,
  bag: ParameterBag,
): Refusal | undefined {
  const { merchantId, allowBelowHundred, alipayDomestic, wechatDomestic, hotel } = account
  return checkTable(table, bag, {
    strict: gateway.settings.strict,
    merchantId,
    allowBelowHundred,
    alipayDomestic,
    wechatDomestic,
    hotel,
  })
}

/** Records one call in the request log and in the printed log. */
export function logCall(
  gateway: Gateway,
  call: Pick<SandboxRequest, "file" | "endpoint" | "merchantId"> & {
    bag?: ParameterBag
    table?: Table
    /** The name of the table if the gateway accepted the request: its parameters count as received. */
    tableId?: string
    refusal?: Refusal
    answer?: Readonly<Record<string, string>>
  },
): void {
  const { file, endpoint, merchantId, bag, table, tableId, refusal, answer } = call
  if (!refusal && bag && table && tableId !== undefined) gateway.received.add(tableId, table, bag)
  gateway.requests.add({
    at: gateway.clock(),
    file,
    endpoint,
    merchantId,
    parameters: bag?.toRecord() ?? {},
    unknownParameters: bag && table ? unknownParameters(table, bag) : [],
    accepted: refusal === undefined,
    reason: refusal?.reason,
    answer: answer && { ...answer },
  })
  const transId = bag?.get("TransID") ?? "-"
  const outcome = refusal ? `refused ${refusal.code}, ${refusal.reason}` : (answer?.["Code"] ?? "ok")
  gateway.log(`${endpoint} ${merchantId ?? "-"} ${transId}: ${outcome}`)
}
