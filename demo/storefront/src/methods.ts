/** How this shop explains each method; the store decides which can be used for a cart. */
export interface MethodText {
  readonly brand: "twint" | "alipay" | "wechat"
  readonly group: "Online" | "In our app" | "At our till"
  readonly hint: string
}

export const methodTexts: Readonly<Partial<Record<string, MethodText>>> = {
  twint: { brand: "twint", group: "Online", hint: "With the TWINT app on your phone" },
  alipay: { brand: "alipay", group: "Online", hint: "On Alipay's own page" },
  "alipay-qr": { brand: "alipay", group: "Online", hint: "Scan a code on this screen with Alipay" },
  "alipay-ppro": { brand: "alipay", group: "Online", hint: "On Alipay's page, through PPRO" },
  wechat: { brand: "wechat", group: "Online", hint: "A code on a desktop, the app on a phone" },
  "wechat-qr": { brand: "wechat", group: "Online", hint: "Scan a code on this screen with WeChat" },
  "alipay-app": { brand: "alipay", group: "In our app", hint: "The demo plays the app on a phone" },
  "wechat-app": { brand: "wechat", group: "In our app", hint: "The demo plays the app on a phone" },
  "alipay-spot": { brand: "alipay", group: "At our till", hint: "We scan the code on your phone" },
  "wechat-barcode": { brand: "wechat", group: "At our till", hint: "We scan the code on your phone" },
}

export const groups = ["Online", "In our app", "At our till"] as const
