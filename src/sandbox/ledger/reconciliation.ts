const DAY = 24 * 60 * 60 * 1000

/** The last time, not after `now`, at which the clock showed `at` ("16:00", UTC). */
export function lastReconciliation(now: number, at: string): number {
  const [hours = 0, minutes = 0] = at.split(":").map(Number)
  const today = new Date(now).setUTCHours(hours, minutes, 0, 0)
  return today <= now ? today : today - DAY
}

/** Whether Alipay's daily reconciliation came after a payment; after that it can no longer be reversed (Alipay document, reversal). */
export function isReconciled(paidAt: number, now: number, at: string, byHand?: number): boolean {
  return paidAt < lastReconciliation(now, at) || (byHand !== undefined && paidAt <= byHand)
}
