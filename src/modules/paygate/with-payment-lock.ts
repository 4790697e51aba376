import { randomUUID } from "node:crypto"

import type { Attempt } from "../../domain/attempt"

import type PaygateModuleService from "./service"

/**
 * Works on an attempt, freshly read, while no other process does.
 * @returns undefined when another process holds the lock
 */
export async function withinLease<T>(
  paygate: PaygateModuleService,
  work: Promise<T>,
): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, paygate.configuration.leaseSeconds * 1_000, undefined)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Works on an attempt while no reconciliation and no other process does, with its row as it is now.
 * @returns undefined when somebody else is at it, or the time is over
 */
export async function withPaymentLock<T extends object | boolean>(
  paygate: PaygateModuleService,
  attemptId: string,
  work: (attempt: Attempt) => Promise<T>,
): Promise<T | undefined> {
  const lease = await paygate.reconciliations.acquire(attemptId, randomUUID())
  if (!lease) {
    return undefined
  }
  let isOver = false
  try {
    const done = await withinLease(paygate, work(lease.attempt))
    isOver = done === undefined
    return done
  } finally {
    // An expired lease stays as it is: its end is a due date, and whatever hung may still be working.
    if (!isOver) {
      await paygate.reconciliations.release(lease)
    }
  }
}
