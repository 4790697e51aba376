const goods = "names and quantities of what is bought"
const goodsList = { OrderDesc: goods, OrderDesc2: "the same, in the document's form" }
const shopAddress = "origin of the first storefront"

/** The plugin's defaults, by method or family; a test compares them with real requests. */
export const filledIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  twint: { OrderDesc: goods },
  alipay: { ...goodsList, ShopURL: shopAddress },
  "alipay-app": { ...goodsList, ShopURL: shopAddress },
  "alipay-qr": { OrderDesc: goods, OrderDesc2: "" },
  "alipay-spot": { OrderDesc: goods, OrderDesc2: "" },
  "alipay-ppro": {
    ...goodsList,
    AccOwner: "name in the billing address, else in the shipping address",
    Language: "language of the cart",
  },
  wechat: {
    ...goodsList,
    Channel: "`QRCode`",
    ShopSystem: "`WAP`, with channel W2A",
    ShopName: "name of the first storefront's host, with channel W2A",
    ShopURL: `${shopAddress}, with channel W2A`,
  },
  "wechat-app": { ...goodsList, Channel: "`APP`", ShopSystem: "", ShopName: "", ShopURL: "" },
}
