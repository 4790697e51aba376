import { randomUUID } from "node:crypto"

import type { Attempt } from "../domain/attempt"
import type PaygateModuleService from "../modules/paygate/service"

/**
 * Works on an attempt while no settle and no other process does, with its row as it is now.
 * @returns undefined when somebody else is at it
 */
export async function underLease<T>(
  ledger: PaygateModuleService,
  attemptId: string,
  work: (attempt: Attempt) => Promise<T>,
): Promise<T | undefined> {
  const lease = await ledger.settles.claim(attemptId, randomUUID())
  if (!lease) {
    return undefined
  }
  try {
    return await work(lease.attempt)
  } finally {
    await ledger.settles.letGo(lease)
  }
}
