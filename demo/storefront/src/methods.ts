/** Where this shop offers each method; the store decides which can be used for a cart. */
export interface MethodPlace {
  readonly brand: "twint" | "alipay" | "wechat"
  readonly group: Group
}

export const methodPlaces: Readonly<Partial<Record<string, MethodPlace>>> = {
  twint: { brand: "twint", group: "online" },
  alipay: { brand: "alipay", group: "online" },
  "alipay-qr": { brand: "alipay", group: "online" },
  "alipay-ppro": { brand: "alipay", group: "online" },
  wechat: { brand: "wechat", group: "online" },
  "wechat-qr": { brand: "wechat", group: "online" },
  "alipay-app": { brand: "alipay", group: "app" },
  "wechat-app": { brand: "wechat", group: "app" },
  "alipay-spot": { brand: "alipay", group: "pointOfSale" },
  "wechat-barcode": { brand: "wechat", group: "pointOfSale" },
}

export const groups = ["online", "app", "pointOfSale"] as const
export type Group = (typeof groups)[number]
