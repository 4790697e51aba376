import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { TwintProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [TwintProvider] })
