import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { AlipayPproProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [AlipayPproProvider] })
