import { generateEntityId } from "@medusajs/framework/utils"

import { type ReqId, reqId } from "../../paygate/values"

/** The id of a new operation, and the ReqID derived from it, by which the gateway recognizes a repeat. */
export function newOperationId(): { readonly id: string; readonly reqId: ReqId } {
  const id = generateEntityId(undefined, "pgop")
  return { id, reqId: reqId(id.replace("pgop_", "")) }
}
