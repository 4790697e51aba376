import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { refundMark } from "../../orders/record/refund-metadata"

/** What Medusa keeps with a capture or refund about who wanted it, and why. */
export interface MedusaReason {
  readonly medusaId: string
  /** The request that it served, of our own routes. */
  readonly requestKey: string | null
  /** A user's id. */
  readonly by: string | null
  readonly reason: string | null
  readonly note: string | null
}

interface PaymentData {
  readonly captures?: readonly { readonly id: string; readonly created_by: string | null }[]
  readonly refunds?: readonly {
    readonly id: string
    readonly created_by: string | null
    readonly note: string | null
    readonly metadata: Record<string, unknown> | null
    readonly refund_reason?: { readonly label: string } | null
  }[]
}

/** Reads them for one of Medusa's payments. */
export async function medusaReasons(
  container: MedusaContainer,
  paymentId: string | null,
): Promise<MedusaReason[]> {
  if (paymentId === null) {
    return []
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: [
      ...["captures.id", "captures.created_by"],
      ...[
        "refunds.id",
        "refunds.created_by",
        "refunds.note",
        "refunds.metadata",
        "refunds.refund_reason.label",
      ],
    ],
    filters: { id: paymentId },
  })
  const [payment] = data as unknown as PaymentData[]
  return [
    ...(payment?.captures ?? []).map(({ id, created_by: by }) => ({
      ...{ medusaId: id, requestKey: null, by, reason: null, note: null },
    })),
    ...(payment?.refunds ?? []).map(({ id, created_by: by, note, metadata, refund_reason: reason }) => {
      const mark = refundMark(metadata)
      const requestKey = mark?.kind === "request" ? mark.key : null
      return { medusaId: id, requestKey, by, reason: reason?.label ?? null, note }
    }),
  ]
}

/** The one that an operation served, by Medusa's row or by the request. */
export function reasonOf(
  reasons: readonly MedusaReason[],
  operation: { readonly medusa_id: string | null; readonly request_key: string | null },
): MedusaReason | undefined {
  return reasons.find(
    ({ medusaId, requestKey }) =>
      medusaId === operation.medusa_id || (requestKey !== null && requestKey === operation.request_key),
  )
}
