import type { Page } from "playwright-core"

import { PayPage } from "./pay-page"
import type { Currency, StoreApi } from "./store-api"
import { plainSpaces } from "./visit"

export type Method =
  | "twint"
  | "alipay"
  | "alipay-qr"
  | "alipay-app"
  | "alipay-spot"
  | "alipay-ppro"
  | "wechat"
  | "wechat-app"
  | "wechat-barcode"
  | "wechat-qr"

/** The demo's storefront as used by a shopper, in one tab. */
export class Storefront {
  constructor(
    readonly page: Page,
    private readonly url: string,
    private readonly api: StoreApi,
  ) {}

  async open(
    path: "/" | "/cart" | "/checkout" | "/pay" | "/point-of-sale" | `/return${string}` = "/",
  ): Promise<void> {
    await this.page.goto(this.url + path)
    await this.page.locator("h1, h2").first().waitFor()
  }

  async chooseRegion(currency: "chf" | "eur"): Promise<void> {
    await this.page.getByTestId("region-switch").selectOption(currency)
    await this.page
      .locator(".price", { hasText: currency === "eur" ? /€|EUR/ : "CHF" })
      .first()
      .waitFor()
  }

  /** The white enamel mug: 24.90 CHF, 25.90 EUR. */
  async addMugToCart(): Promise<void> {
    const card = this.page.locator("[data-test=product-card][data-handle=enamel-mug]")
    await card.getByTestId("variant").selectOption({ label: "White" })
    await card.getByTestId("add-to-cart").click()
    await this.page.getByTestId("cart-count").waitFor()
  }

  /** From the cart to a checkout form on which only "Pay" is left to click. */
  async goToCheckout(method: Method): Promise<void> {
    await this.page.getByTestId("cart-link").click()
    await this.page.getByTestId("go-to-checkout").click()
    await this.page.getByTestId("fill-demo").click()
    await this.choose(method)
  }

  /** Chooses a method at the checkout, also one of a wallet's other ways that are folded away. */
  async choose(method: Method): Promise<void> {
    const radio = this.page.getByTestId(`method-${method}`)
    await radio.waitFor({ state: "attached" })
    if (!(await radio.isVisible())) {
      await this.page.getByTestId("more-ways").locator("summary").click()
    }
    await radio.check()
  }

  /** From the home page to the checkout, with one enamel mug. */
  async fillCart(method: Method, currency: "chf" | "eur" = "chf"): Promise<void> {
    await this.open()
    if (currency === "eur") {
      await this.chooseRegion(currency)
    }
    await this.addMugToCart()
    await this.goToCheckout(method)
  }

  /** Opens the checkout with a full cart and a chosen method, without walking through the shop. */
  async checkOut(method: Method, currency: Currency = "eur"): Promise<string> {
    const cartId = await this.api.openCart(currency)
    await this.page.goto(`${this.url}/favicon.svg`)
    const memory = { cart: cartId, currency, method }
    await this.page.evaluate(
      `Object.entries(${JSON.stringify(memory)}).forEach(([k, v]) => localStorage.setItem("paygate-demo." + k, v))`,
    )
    await this.open("/checkout")
    await this.choose(method)
    return cartId
  }

  /** Presses "Pay" and waits for a code or the app's button on the shop's own page. */
  async payHere(): Promise<void> {
    await this.page.getByTestId("pay").click()
    await this.at("code", "app")
  }

  /** Opens the demo's simulated phone, which has scanned the code or is the shop's app. */
  async takePhone(): Promise<PayPage> {
    const popup = this.page.waitForEvent("popup")
    await this.page.getByTestId("open-phone").click()
    return PayPage.in(await popup)
  }

  /** Waits until the component is at one of these screens. */
  async at(...screens: string[]): Promise<void> {
    const wanted = screens.map((screen) => `paygate-payment section[data-at=${screen}]`).join(",")
    await this.page.locator(wanted).waitFor()
  }

  /** Presses a button of the component. */
  press(
    deed: "retry" | "cancel" | "other-way" | "i-paid" | "look-again" | "open-app" | "go-on",
  ): Promise<void> {
    return this.page.locator(`paygate-payment [data-deed=${deed}]`).click()
  }

  /** At the point of sale: scans a code with this prefix from the shopper's phone. */
  async scanAtPointOfSale(prefix: string): Promise<void> {
    await this.page.getByTestId(`phone-${prefix}`).click()
    await this.page.getByTestId("scan").click()
  }

  async pay(): Promise<PayPage> {
    await this.page.getByTestId("pay").click()
    return PayPage.in(this.page)
  }

  async doubleClickPay(): Promise<PayPage> {
    await this.page.getByTestId("pay").dblclick()
    return PayPage.in(this.page)
  }

  async tryAgain(): Promise<PayPage> {
    await this.press("retry")
    return PayPage.in(this.page)
  }

  /** Waits for the order number and returns the order. */
  async order(): Promise<{ id: string; number: number }> {
    const shown = this.page.getByTestId("order-number")
    await shown.waitFor()
    return {
      id: (await shown.getAttribute("data-order-id")) ?? "",
      number: Number(await shown.innerText()),
    }
  }

  async text(): Promise<string> {
    return plainSpaces(await this.page.locator("main").innerText())
  }

  /** Waits until the page shows this text. */
  async says(words: string | RegExp): Promise<void> {
    await this.page.locator("main").getByText(words).first().waitFor()
  }

  async piecesInCart(): Promise<number> {
    return Number(await this.page.getByTestId("cart-count").innerText())
  }

  /** Whether the page scrolls sideways on a phone. */
  async isTooWide(): Promise<boolean> {
    const needed = await this.page.evaluate<number>("document.documentElement.scrollWidth")
    return needed > (this.page.viewportSize()?.width ?? 0)
  }
}
