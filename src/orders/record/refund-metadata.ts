/** In the metadata of a refund: it records money that was refunded already, and never reaches the gateway. */
const recordsKey = "paygate_records"
/** The admin insists: do not wait for the gateway's first notice. See `refuseWhileHeldBack`. */
const forceKey = "paygate_force"
/** The request it serves; the same one may come twice. */
const requestKey = "paygate_request"

/** What a refund of Medusa says to this plugin, on its way from our routes and jobs to the provider's hook. */
export type RefundMark =
  { readonly kind: "records" } | { readonly kind: "request"; readonly key: string; readonly force: boolean }

/** The mark as Medusa stores it with the refund. */
export function refundMetadata(mark: RefundMark): Record<string, unknown> {
  switch (mark.kind) {
    case "records":
      return { [recordsKey]: true }
    case "request":
      return { [requestKey]: mark.key, ...(mark.force ? { [forceKey]: true } : {}) }
  }
}

/** Reads the mark back; undefined for a refund of Medusa's own button, or of another program. */
export function refundMark(metadata: Readonly<Record<string, unknown>> | null): RefundMark | undefined {
  if (metadata?.[recordsKey] === true) {
    return { kind: "records" }
  }
  const key = metadata?.[requestKey]
  return typeof key === "string" ? { kind: "request", key, force: metadata?.[forceKey] === true } : undefined
}
