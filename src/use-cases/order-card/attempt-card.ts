import type { AttemptCard, OfferedOperation } from "../../contracts/attempt-card"
import type { Attempt } from "../../domain/attempt"
import { displayStatusOf } from "../../domain/display-status"
import { methods } from "../../domain/methods"
import { toMajor } from "../../domain/money"
import { isRestReleased, type Possibility, possibleOperations } from "../../domain/possible-operations"
import type PaygateModuleService from "../../modules/paygate/service"
import { owedInMinor, type OwingOrder } from "../../orders/owed"
import { exponentOf } from "../../paygate/currencies"
import { minorAmount } from "../../paygate/values"
import { captureByOf } from "../../payments/reservations/capture-by-of"

import type { AttemptRecords } from "./records"
import { timelineOf } from "./timeline"

/** What Medusa adds to what the ledger knows. */
export interface StoreSide {
  /** Undefined where there is none. */
  readonly order: OwingOrder | undefined
  readonly qr: AttemptCard["qr"]
  /** The e-mail addresses of admins, by id; a stranger gets none. */
  readonly adminEmails: ReadonlyMap<string, string>
}

/** One attempt as an admin sees it: facts, state, history and possible operations. */
export function attemptCard(
  paygate: Pick<PaygateModuleService, "account">,
  attempt: Attempt,
  records: AttemptRecords,
  store: StoreSide,
): AttemptCard {
  const method = methods[attempt.method]
  const restReleased = isRestReleased(
    records.operations.map(({ kind, state, closes_rest }) => ({ kind, state, closesRest: closes_rest })),
  )
  const possible = possibleOperations({
    ...{ attempt, method, restReleased },
    orderCanceled: store.order?.canceled ?? false,
    owed: owedInMinor(store.order, attempt.currency),
  })
  const major = (minor: number) => toMajor(minorAmount(minor), attempt.currency)
  const timeline = timelineOf(attempt, records.operations, records.notices, store.adminEmails)
  const displayStatus = displayStatusOf({
    state: attempt.state,
    amount: attempt.amount,
    captured: attempt.capturedAmount,
    refunded: attempt.refundedAmount,
    restReleased,
    expiresAt: attempt.expiresAt,
  })
  return {
    id: attempt.id,
    trans_id: attempt.transId,
    pay_id: attempt.payId,
    xid: timeline.map((entry) => ("xid" in entry ? entry.xid : null)).find((xid) => xid !== null) ?? null,
    method: { id: method.id, title: method.title },
    account: accountOf(paygate, attempt.accountId),
    payment_id: attempt.paymentId,
    currency_code: attempt.currency,
    decimals: exponentOf(attempt.currency),
    amount: major(attempt.amount),
    captured: major(attempt.capturedAmount),
    refunded: major(attempt.refundedAmount),
    state: attempt.state,
    display_status: displayStatus,
    code: attempt.code,
    status: attempt.status,
    created_at: attempt.createdAt.toISOString(),
    replaced: attempt.supersededAt !== null,
    qr: displayStatus === "waiting" ? store.qr : null,
    possible: {
      capture: offered(possible.capture),
      capture_in_parts: possible.captureInParts,
      refund: offered(possible.refund),
      release: offered(possible.release),
    },
    capture_by: captureByOf(paygate, attempt, restReleased),
    unresolved: records.operations.some(({ state }) => state === "started" || state === "unknown"),
    problems: records.problems
      .filter(({ state }) => state === "open")
      .map(({ id, kind, details, created_at }) => ({
        id,
        kind,
        details,
        created_at: created_at.toISOString(),
      })),
    timeline,
  }

  function offered(possibility: Possibility): OfferedOperation {
    return possibility.possible ? { possible: true, most: major(possibility.most) } : possibility
  }
}

function accountOf(paygate: Pick<PaygateModuleService, "account">, id: string): AttemptCard["account"] {
  const account = paygate.account(id)?.account
  return {
    id,
    merchant_id: account?.merchantId ?? null,
    gateway: account?.baseUrl.host ?? null,
    simulated: account?.simulate !== undefined,
  }
}
