import type { MedusaContainer } from "@medusajs/framework/types"

import type { AccountRules } from "../../domain/subscription/read-values"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

/** What an account allows; undefined when it is not configured. */
export function rulesOf(paygate: PaygateModuleService, accountId: string): AccountRules | undefined {
  const routed = paygate.account(accountId)
  return routed && { smallAmounts: routed.smallAmounts, latin1Only: routed.account.charset === "iso-8859-1" }
}

/** The account meant when none is named: the only one there is. */
export function onlyAccount(paygate: PaygateModuleService): string | undefined {
  const { accounts } = paygate.configuration
  return accounts.length === 1 ? accounts[0]?.account.id : undefined
}

/** The configured accounts as a form needs them. */
export function subscriptionAccounts(container: MedusaContainer) {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  return paygate.configuration.accounts.map(({ account, smallAmounts, currencies }) => ({
    id: account.id,
    small_amounts: smallAmounts,
    latin1_only: account.charset === "iso-8859-1",
    simulates: account.simulate !== undefined,
    currencies: currencies ?? null,
  }))
}
