import type PaygateModuleService from "../modules/paygate/service"

/**
 * Parks all payments of an account that is no longer configured, and reports it once.
 * @returns whether it is missing, so that nothing can be asked or moved
 */
export async function parkMissingAccount(
  paygate: PaygateModuleService,
  attempt: { readonly id: string; readonly orderId: string | null; readonly accountId: string },
): Promise<boolean> {
  const { accountId } = attempt
  if (paygate.account(accountId)) {
    return false
  }
  await paygate.parkedAccounts.park(accountId)
  const open = await paygate.listPaygateProblems({ kind: "account-missing", state: "open" })
  if (!open.some(({ details }) => details["account_id"] === accountId)) {
    await paygate.problems.report("account-missing", attempt, { account_id: accountId })
  }
  return true
}

/** Resumes the payments of accounts that are configured again. */
export async function resumeAccounts(paygate: PaygateModuleService): Promise<void> {
  const known = paygate.accountIds
  await paygate.parkedAccounts.resume(known)
  const open = await paygate.listPaygateProblems({ kind: "account-missing", state: "open" })
  for (const { attempt_id: attemptId, details } of open) {
    if (known.includes(String(details["account_id"]))) {
      await paygate.problems.resolve("account-missing", attemptId)
    }
  }
}
