import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { WechatBarcodeProvider } from "./provider"

// Written as the plain object that it is, which publint accepts as the default export of a CommonJS file.
export default { ...ModuleProvider(Modules.PAYMENT, { services: [WechatBarcodeProvider] }) }
