import type { OpenAccount } from "../accounts"
import type { Gateway } from "../gateway"
import { isUndecided, type PaymentRecord, type Step } from "../ledger/payment"
import type { Turn } from "../ledger/turn"

import { announce } from "./announce"
import { applyDecision } from "./apply-decision"

/**
 * A wallet decided on its own, away from any page: the gateway learns of it and notifies the shop. For a Spot payment the
 * gateway may only learn of it by an inquiry (assumption `spotLearns`).
 */
export async function hearFromWallet(
  gateway: Gateway,
  account: OpenAccount,
  payment: PaymentRecord,
  turn: Turn,
  by: Step["by"] = "shopper",
): Promise<PaymentRecord> {
  const isSilent =
    payment.request.method === "alipay-spot" &&
    account.assumptions.spotLearns === "when-asked" &&
    by !== "gateway"
  if (isSilent) {
    const waiting = { ...payment, walletDecided: turn }
    gateway.state.savePayment(waiting)
    return waiting
  }
  const decided = applyDecision(gateway, account, payment, turn, { by })
  await announce(gateway, account, decided)
  return decided
}

/** inquireExt.aspx makes the gateway ask the wallet. */
export function learnFromWallet(
  gateway: Gateway,
  account: OpenAccount,
  payment: PaymentRecord,
): PaymentRecord {
  const { walletDecided } = payment
  if (walletDecided === undefined || !isUndecided(payment)) return payment
  const decided = applyDecision(gateway, account, { ...payment, walletDecided: undefined }, walletDecided)
  void announce(gateway, account, decided)
  return decided
}
