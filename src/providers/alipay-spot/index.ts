import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { AlipaySpotProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [AlipaySpotProvider] })
