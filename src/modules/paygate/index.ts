import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"

import checkConfiguration from "./loaders/check-configuration"
import PaygateModuleService from "./service"

/** The module's key in Medusa's container, and the name to list in the payment module's `dependencies`. */
export const PAYGATE_MODULE = "paygate"

export default forShops(
  Module(PAYGATE_MODULE, {
    service: PaygateModuleService,
    loaders: [checkConfiguration],
  }),
)

/**
 * The module as a shop sees it: what it can be linked to, without the type of its service. The stores are for our own use cases; a
 * shop reads the records by `query.graph`, and changes them by workflows.
 */
function forShops<Linkable>(
  module: ModuleExports & { readonly linkable: Linkable },
): ModuleExports & { readonly linkable: Linkable } {
  return module
}
