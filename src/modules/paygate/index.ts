import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"

import checkConfiguration from "./loaders/check-configuration"
import PaygateModuleService from "./service"

/** The module's key in Medusa's container, and the name to list in the payment module's `dependencies`. */
export const PAYGATE_MODULE = "paygate"

const { linkable, ...forMedusa } = Module(PAYGATE_MODULE, {
  service: PaygateModuleService,
  loaders: [checkConfiguration],
})

// A shop sees what the module can be linked to, without the type of its service: the stores are for our own use cases; a shop
// reads the records by `query.graph`, and changes them by workflows.
const forShops: ModuleExports = forMedusa

export default { ...forShops, linkable }
