import type { Gateway } from "../gateway"
import { isUndecided, type PaymentRecord } from "../ledger/payment"
import type { Turn } from "../ledger/turn"

import { executeLate } from "./execute-late"
import { hearFromWallet } from "./wallet-news"

/** What happens by time alone: the password is entered, or the payment's time limit is over. */
export function dueTurn(payment: PaymentRecord, now: number): Turn | undefined {
  const { walletPaysAt, walletDecided, endsAt } = payment
  if (!isUndecided(payment) || walletDecided !== undefined) return undefined
  const paysInTime = walletPaysAt !== undefined && (endsAt === undefined || walletPaysAt <= endsAt)
  if (paysInTime && walletPaysAt <= now) return "pay"
  return endsAt !== undefined && endsAt <= now ? "expire" : undefined
}

/**
 * Decides every payment whose time has come, and does the late work that is due. Depends only on the clock, so a restart
 * loses nothing.
 */
export function finishDue(gateway: Gateway): void {
  const now = gateway.clock()
  for (const late of gateway.state.allLateWork()) {
    if (late.dueAt !== undefined && late.dueAt <= now) void executeLate(gateway, late, late)
  }
  for (const payment of gateway.state.all()) {
    const turn = dueTurn(payment, now)
    const account = turn && gateway.accounts.get(payment.request.merchantId)
    if (!account) continue
    void hearFromWallet(gateway, account, payment, turn, turn === "expire" ? "gateway" : "shopper")
  }
}
