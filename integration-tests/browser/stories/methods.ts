import type { PayPage } from "../support/pay-page"
import type { Currency } from "../support/store-api"
import type { Method, Storefront } from "../support/storefront"
import type { TellStory } from "../support/suite"
import type { Screen } from "../support/visit"

const screens: readonly Screen[] = ["desktop", "phone"]
const pages: readonly [Method, Currency][] = [
  ["twint", "chf"],
  ["alipay", "eur"],
  ["alipay-ppro", "eur"],
  ["wechat", "eur"],
]
/** A code wants another screen than the phone that scans it; an app's button works on both. */
const wallets: readonly [Method, readonly Screen[]][] = [
  ["alipay-qr", ["desktop"]],
  ["wechat-qr", ["desktop"]],
  ["alipay-app", screens],
  ["wechat-app", screens],
]
const pointsOfSale: readonly [Method, { approve: string; silent: string; decline: string }][] = [
  ["alipay-spot", { approve: "28", silent: "26", decline: "29" }],
  ["wechat-barcode", { approve: "13", silent: "11", decline: "14" }],
]

const provider = (method: Method) => `pp_${method}_paygate`

export function methodStories(story: TellStory): void {
  for (const [method, currency, screen] of pages.flatMap(([one, money]) =>
    screens.map((each) => [one, money, each] as const),
  )) {
    story(`${method} on a ${screen}: declined, canceled, then paid on the gateway's page`, async (scene) => {
      const { shop } = await scene.shopper(screen)
      await shop.checkOut(method, currency)
      const declined = await shop.pay()
      await declined.press("decline")
      await shop.says("The payment was declined")
      const canceled = await shop.tryAgain()
      await canceled.press("cancel")
      await shop.says("The payment was canceled")
      const paid = await shop.tryAgain()
      expect(new Set([declined, canceled, paid].map(({ transId }) => transId)).size).toBe(3)
      expect(await shop.isTooWide()).toBe(false)
      await paid.press("pay")
      const shown = await shop.order()
      await scene.backOffice.orderPaidBy(paid.transId, {
        display_id: shown.number,
        payments: [{ provider_id: provider(method) }],
      })
    })
  }

  story(
    "wechat inside WeChat: the payment stays in the app, and Alipay says why it cannot",
    async (scene) => {
      const userAgent = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Mobile MicroMessenger/8.0.50"
      const { shop } = await scene.shopper("phone", { userAgent })
      await shop.checkOut("wechat")
      expect(await shop.page.getByTestId("method-alipay").isDisabled()).toBe(true)
      expect(await shop.text()).toContain("Alipay does not open inside WeChat")
      const payPage = await shop.pay()
      const [asked] = (await scene.gateway.requests()).filter(
        ({ parameters }) => parameters["TransID"] === payPage.transId,
      )
      expect(asked?.parameters["Channel"]).toBe("JSAPI")
      await payPage.press("pay")
      await shop.order()
    },
  )

  for (const [method, screen] of wallets.flatMap(([one, some]) => some.map((each) => [one, each] as const))) {
    story(`${method} on a ${screen}: declined and canceled in the wallet, then paid`, async (scene) => {
      const { shop } = await scene.shopper(screen)
      await shop.checkOut(method)
      await shop.payHere()
      // an unsigned notice is confirmed by an inquiry, which does not say who ended the payment
      const told = (words: string) => (method === "alipay-app" ? "The payment was not completed" : words)
      await decideAndSee(await shop.takePhone(), "decline", shop, told("The payment was declined"))
      await shop.press("retry")
      await shop.at("code", "app")
      await decideAndSee(await shop.takePhone(), "cancel", shop, told("The payment was canceled"))
      await shop.press("retry")
      await shop.at("code", "app")
      const phone = await shop.takePhone()
      await phone.press("pay")
      const shown = await shop.order()
      await scene.backOffice.orderPaidBy(phone.transId, {
        display_id: shown.number,
        payment_status: "captured",
        payments: [{ provider_id: provider(method) }],
      })
    })
  }

  for (const [method, codes, screen] of pointsOfSale.flatMap(([one, some]) =>
    screens.map((each) => [one, some, each] as const),
  )) {
    story(`${method} on a ${screen}: a declined phone, then one that pays at once`, async (scene) => {
      const { shop } = await scene.shopper(screen)
      await shop.checkOut(method)
      await shop.page.getByTestId("pay").click()
      await shop.scanAtPointOfSale(codes.decline)
      await shop.says("The payment was declined")
      await shop.press("retry")
      expect(await shop.isTooWide()).toBe(false)
      await shop.scanAtPointOfSale(codes.approve)
      const shown = await shop.order()
      const [order] = await scene.backOffice.orders()
      expect(order).toMatchObject({
        id: shown.id,
        payment_status: "captured",
        payments: [{ provider_id: provider(method), amount: 33.4 }],
      })
    })
  }

  for (const [method, { silent }] of pointsOfSale) {
    story(`${method}: a shopper who cancels in the wallet is told so, and owes nothing`, async (scene) => {
      const { shop } = await scene.shopper()
      const before = (await scene.gateway.payments()).length
      await shop.checkOut(method)
      await shop.page.getByTestId("pay").click()
      await shop.scanAtPointOfSale(silent)
      await shop.says("We are checking your payment")
      const { transId } = await scene.gateway.newestPayment(before)
      await scene.gateway.decide(transId, "cancel")
      await shop.says("The payment was not completed")
      expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 0 })
    })
  }

  story(
    "alipay-spot: what is no code is told in a cashier's words; blanks in a code do no harm",
    async (scene) => {
      const { shop } = await scene.shopper()
      await shop.checkOut("alipay-spot")
      await shop.page.getByTestId("pay").click()
      const code = shop.page.getByTestId("scanned-code")
      const scanned = async (text: string) => {
        await code.fill(text)
        await shop.page.getByTestId("scan").click()
      }
      for (const [text, words] of [
        ["   ", "Nothing was scanned."],
        ["28ABC4567890123456", "a wallet’s code has digits only"],
        ["28🍵", "a wallet’s code has digits only"],
        ["2".repeat(200), "this one has 200"],
      ] as const) {
        await scanned(text)
        await shop.says(words)
        expect(await code.inputValue()).toBe(text)
      }
      await scanned(" 2812 3456 7890 1234\u200b56 ")
      await shop.order()
    },
  )

  story("alipay-spot: the point of sale waits while the shopper types a password", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.checkOut("alipay-spot")
    await shop.page.getByTestId("pay").click()
    await shop.scanAtPointOfSale("27")
    await shop.says("We are checking your payment")
    await shop.order()
    await scene.picture(shop.page, "storefront-point-of-sale-paid")
  })
}

async function decideAndSee(
  phone: PayPage,
  choice: "decline" | "cancel",
  shop: Storefront,
  words: string,
): Promise<void> {
  await phone.press(choice)
  await shop.says(words)
  await phone.page.close()
}
