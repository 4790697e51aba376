import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { AlipayQrProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [AlipayQrProvider] })
