import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { AlipayProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [AlipayProvider] })
