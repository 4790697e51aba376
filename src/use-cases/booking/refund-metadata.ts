/** In the metadata of a refund: the action of the ledger that it books. A refund with it never reaches the gateway. */
const actionKey = "paygate_action"
/** The refund does not wait for the gateway's first notify: the admin insists. See `refuseWhileHeldBack`. */
const forceKey = "paygate_force"
/** Tells one click from another, where two ask for the same amount. */
const clickKey = "paygate_click"

/** What a refund of Medusa says to this plugin, on its way from our routes and jobs to the provider's hook. */
export type RefundMark =
  | { readonly kind: "books"; readonly actionId: string }
  | { readonly kind: "click"; readonly click: string; readonly force: boolean }

/** The mark as Medusa stores it with the refund. */
export function refundMetadata(mark: RefundMark): Record<string, unknown> {
  switch (mark.kind) {
    case "books":
      return { [actionKey]: mark.actionId }
    case "click":
      return { [clickKey]: mark.click, ...(mark.force ? { [forceKey]: true } : {}) }
  }
}

/** Reads the mark back; undefined for a refund of Medusa's own button, or of another program. */
export function refundMark(metadata: Readonly<Record<string, unknown>> | null): RefundMark | undefined {
  const actionId = metadata?.[actionKey]
  if (typeof actionId === "string") {
    return { kind: "books", actionId }
  }
  const click = metadata?.[clickKey]
  return typeof click === "string"
    ? { kind: "click", click, force: metadata?.[forceKey] === true }
    : undefined
}
