import type { ItemQuantity } from "../../domain/refunded-items"

/** In the metadata of a refund: it records money that was refunded already, and never reaches the gateway. */
const recordsKey = "paygate_records"
/** The admin insists: do not wait for the gateway's first notice. See `refuseWhileHeldBack`. */
const forceKey = "paygate_force"
/** The request it serves; the same one may come twice. */
const requestKey = "paygate_request"
/** The items it is for: `[{ id, quantity }]`. */
const itemsKey = "paygate_items"

/** What a refund of Medusa says to this plugin, on its way from our routes and jobs to the provider's hook. */
export type RefundMark =
  | { readonly kind: "records" }
  | {
      readonly kind: "request"
      readonly key: string
      readonly force: boolean
      /** Empty when it was made by amount. */
      readonly items: readonly ItemQuantity[]
    }

/** The mark as Medusa stores it with the refund. */
export function refundMetadata(mark: RefundMark): Record<string, unknown> {
  switch (mark.kind) {
    case "records":
      return { [recordsKey]: true }
    case "request":
      return {
        [requestKey]: mark.key,
        ...(mark.force ? { [forceKey]: true } : {}),
        ...(mark.items.length > 0 ? { [itemsKey]: mark.items } : {}),
      }
  }
}

/** Reads the mark back; undefined for a refund of Medusa's own button, or of another program. */
export function refundMark(metadata: Readonly<Record<string, unknown>> | null): RefundMark | undefined {
  if (metadata?.[recordsKey] === true) {
    return { kind: "records" }
  }
  const key = metadata?.[requestKey]
  return typeof key === "string"
    ? { kind: "request", key, force: metadata?.[forceKey] === true, items: itemsIn(metadata?.[itemsKey]) }
    : undefined
}

/** Whatever else a program wrote there is no item. */
function itemsIn(value: unknown): ItemQuantity[] {
  const entries: unknown[] = Array.isArray(value) ? value : []
  return entries.flatMap((entry) => {
    const { id, quantity } = (entry ?? {}) as { id?: unknown; quantity?: unknown }
    return typeof id === "string" && typeof quantity === "number" && quantity > 0 ? { id, quantity } : []
  })
}
