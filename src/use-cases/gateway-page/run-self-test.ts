import type { SelfTestReport } from "../../contracts/gateway-page"
import { gatewayAddresses } from "../../domain/gateway-addresses"
import type PaygateModuleService from "../../modules/paygate/service"
import type { Account } from "../../paygate/account"
import { sealSelfTest } from "../../paygate/notices"

import { deliverSelfTest } from "./deliver-self-test"
import { judgeSelfTest } from "./judge-self-test"

/**
 * Sends a signed notice to the shop's own `backendUrl`, which only the configuration can choose, and checks that it
 * arrived. It proves the way from this server, not the way from the gateway's.
 * @param by id of the admin
 */
export async function runSelfTest(
  paygate: PaygateModuleService,
  account: Account,
  by: string,
): Promise<SelfTestReport> {
  const { transId, fields } = sealSelfTest(account)
  const url = gatewayAddresses(paygate.configuration.backendUrl, account.id, "").notify
  await paygate.selfTests.start(account.id, transId, by)
  const delivery = await deliverSelfTest(url, fields)
  const test = await paygate.selfTests.byTransId(transId)
  const result = judgeSelfTest(delivery, test?.arrivedAt != null)
  await paygate.selfTests.finish(transId, result)
  return {
    result,
    url,
    status: delivery.kind === "not-reached" ? null : delivery.status,
    detail:
      delivery.kind === "not-reached"
        ? delivery.cause
        : delivery.kind === "answered"
          ? delivery.refusal
          : null,
  }
}
