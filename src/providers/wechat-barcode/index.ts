import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { WechatBarcodeProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, { services: [WechatBarcodeProvider] })
