import type { Gateway } from "../gateway"
import type { Turn } from "../ledger/decide"
import { isUndecided, type PaymentRecord } from "../ledger/payment"

import { announce } from "./announce"
import { settleDecision } from "./settle-decision"

/** What time alone decides: the password is typed, or the time that the shop gave is over. */
export function dueTurn(payment: PaymentRecord, now: number): Turn | undefined {
  if (!isUndecided(payment)) return undefined
  const { walletPaysAt, endsAt } = payment
  const paysInTime = walletPaysAt !== undefined && (endsAt === undefined || walletPaysAt <= endsAt)
  if (paysInTime && walletPaysAt <= now) return "pay"
  return endsAt !== undefined && endsAt <= now ? "expire" : undefined
}

/** Decides every payment whose time has come, and tells the shops. Looks only at a clock, so a restart loses nothing. */
export function settleDue(gateway: Gateway): void {
  const now = gateway.clock()
  for (const payment of gateway.state.all()) {
    const turn = dueTurn(payment, now)
    const account = turn && gateway.accounts.get(payment.request.merchantId)
    if (!account) continue
    const settled = settleDecision(gateway, account, payment, turn, {
      by: turn === "expire" ? "gateway" : "shopper",
    })
    void announce(gateway, account, settled)
  }
}
