import { Module } from "@medusajs/framework/utils"

import checkConfiguration from "./loaders/check-configuration"
import PaygateModuleService from "./service"

/** The module's key in Medusa's container, and the name to list in the payment module's `dependencies`. */
export const PAYGATE_MODULE = "paygate"

export default Module(PAYGATE_MODULE, {
  service: PaygateModuleService,
  loaders: [checkConfiguration],
})

export type { default as PaygateModuleService } from "./service"
