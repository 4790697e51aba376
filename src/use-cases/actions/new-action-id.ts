import { generateEntityId } from "@medusajs/framework/utils"

import { type ReqId, reqId } from "../../paygate/values"

/** A name for a new action in the ledger, and the ReqID derived from it by which the gateway recognises a repeat. */
export function newActionId(): { readonly id: string; readonly reqId: ReqId } {
  const id = generateEntityId(undefined, "pgact")
  return { id, reqId: reqId(id.replace("pgact_", "")) }
}
