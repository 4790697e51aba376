import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { WechatProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [WechatProvider] })
