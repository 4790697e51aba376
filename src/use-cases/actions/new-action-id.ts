import { generateEntityId } from "@medusajs/framework/utils"

import { type ReqId, reqId } from "../../paygate/values"

/** The id of a new action, and the ReqID derived from it, by which the gateway recognises a repeat. */
export function newActionId(): { readonly id: string; readonly reqId: ReqId } {
  const id = generateEntityId(undefined, "pgact")
  return { id, reqId: reqId(id.replace("pgact_", "")) }
}
