import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { WechatAppProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [WechatAppProvider] })
