import type PaygateModuleService from "../modules/paygate/service"

/**
 * Parks all payments of an account that is no longer configured, and reports it once.
 * @returns whether it is missing, so that nothing can be asked or moved
 */
export async function parkMissingAccount(
  ledger: PaygateModuleService,
  attempt: { readonly id: string; readonly orderId: string | null; readonly accountId: string },
): Promise<boolean> {
  const { accountId } = attempt
  if (ledger.account(accountId)) {
    return false
  }
  await ledger.parkedAccounts.park(accountId)
  const open = await ledger.listPaygateProblems({ kind: "account-missing", state: "open" })
  if (!open.some(({ details }) => details["account_id"] === accountId)) {
    await ledger.problems.report("account-missing", attempt, { account_id: accountId })
  }
  return true
}

/** Resumes the payments of accounts that are configured again. */
export async function resumeAccounts(ledger: PaygateModuleService): Promise<void> {
  const known = ledger.configuration.accounts.map(({ account }) => account.id)
  await ledger.parkedAccounts.resume(known)
  const open = await ledger.listPaygateProblems({ kind: "account-missing", state: "open" })
  for (const { attempt_id: attemptId, details } of open) {
    if (known.includes(String(details["account_id"]))) {
      await ledger.problems.resolve("account-missing", attemptId)
    }
  }
}
