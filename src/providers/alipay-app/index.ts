import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { AlipayAppProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [AlipayAppProvider] })
