import type PaygateModuleService from "../modules/paygate/service"

/**
 * A payment's account is not in the options any more: all of its payments are put away, and a person is told once.
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

/** Accounts that came back: their payments go on where they were. */
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
