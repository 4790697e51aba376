import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { WechatQrProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [WechatQrProvider] })
