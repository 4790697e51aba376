import type { Attempt } from "../../domain/attempt"
import type { MethodId } from "../../domain/methods"
import { sessionIdOf } from "../../domain/session-data"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"

/** The attempt that stored session or payment data refers to. */
export async function attemptOfData(
  paygate: PaygateModuleService,
  method: MethodId,
  data: Record<string, unknown> | undefined,
): Promise<Attempt> {
  const attempt = await paygate.attempts.bySession(knownSessionId(data))
  if (!attempt || attempt.method !== method) {
    throw new RefusalError(
      "unknown-attempt",
      "This payment is not in the Paygate ledger. It was opened by another plugin or in another database; look it up at the gateway.",
    )
  }
  return attempt
}

/** The session id in the data. Medusa only passes it to initiatePayment, so we store it there. */
export function knownSessionId(data: Record<string, unknown> | undefined): string {
  const id = sessionIdOf(data)
  if (id === undefined) {
    throw new RefusalError(
      "unknown-attempt",
      "The payment's data does not name its session; it was not opened by this plugin.",
    )
  }
  return id
}

/** The id of the capture or refund row that Medusa wrote before it called us. */
export function knownRowId(
  context: { idempotency_key?: string } | undefined,
  what: "capture" | "refund",
): string {
  if (!context?.idempotency_key) {
    throw new RefusalError(
      "unknown-attempt",
      `Medusa did not name the ${what}; use a Medusa version this plugin supports.`,
    )
  }
  return context.idempotency_key
}
