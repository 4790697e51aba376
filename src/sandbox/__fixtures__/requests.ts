import type { Fields, TestShop } from "./test-shop"

const GOODS = Buffer.from(JSON.stringify([{ itemDescription: "mug", number: 2 }])).toString("base64")

const begin = (transId: string, currency: string): Fields => ({
  TransID: transId,
  Amount: "1290",
  Currency: currency,
  OrderDesc: "Two mugs",
})

const urls = ({ baseUrl }: TestShop): Fields => ({
  URLSuccess: `${baseUrl}/ok`,
  URLFailure: `${baseUrl}/failed`,
  URLNotify: `${baseUrl}/notify`,
  Response: "encrypt",
})

/** Complete requests of 12.90 EUR; an override replaces a value or, when undefined, removes it. */
export const requests = {
  alipaySpot: (shop: TestShop, transId: string, overrides: Fields = {}) =>
    shop.signed({ ...begin(transId, "EUR"), BuyerIDCode: "280000000000000001", ...overrides }),

  alipayQr: (shop: TestShop, transId: string, overrides: Fields = {}) =>
    shop.signed({ ...begin(transId, "EUR"), URLNotify: `${shop.baseUrl}/notify`, ...overrides }),

  alipayApp: (shop: TestShop, transId: string, overrides: Fields = {}) =>
    shop.signed({
      ...begin(transId, "EUR"),
      OrderDesc2: "mug;2",
      ShopURL: "https://shop.example",
      URLNotify: `${shop.baseUrl}/notify`,
      ...overrides,
    }),

  ppro: (shop: TestShop, transId: string, overrides: Fields = {}) =>
    shop.signed({
      ...begin(transId, "EUR"),
      ...urls(shop),
      AccOwner: "Li Wei",
      OrderDesc2: GOODS,
      ...overrides,
    }),

  wechat: (shop: TestShop, transId: string, overrides: Fields = {}) =>
    shop.signed({ ...begin(transId, "EUR"), ...urls(shop), Channel: "QRCode", ...overrides }),

  wechatBarcode: (shop: TestShop, transId: string, overrides: Fields = {}) =>
    shop.signed({ ...begin(transId, "EUR"), BuyerIDcode: "130000000000000001", ...overrides }),

  wechatQr: (shop: TestShop, transId: string, overrides: Fields = {}) =>
    shop.signed({ ...begin(transId, "EUR"), URLNotify: `${shop.baseUrl}/notify`, ...overrides }),

  abo: (shop: TestShop, aboId: string, overrides: Fields = {}) =>
    shop.signed({
      AboID: aboId,
      Amount: "1500",
      AboAction: "Update",
      StartDate: "20260401",
      EndDate: "20270331",
      Interval: "30",
      ...overrides,
    }),
}

/** W2A's own rows. */
export const W2A: Fields = {
  Channel: "W2A",
  ShopSystem: "WAP",
  ShopName: "MugShop",
  ShopURL: "https://shop.example",
}
