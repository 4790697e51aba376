import { PayPage } from "../../support/pay-page"
import type { Scene } from "../../support/scene"
import type { Currency } from "../../support/store-api"
import type { Method, Storefront } from "../../support/storefront"
import type { Screen } from "../../support/visit"

/** A payment that waits for its shopper, and what the shopper does then. */
export interface Waiting {
  readonly transId: string
  /** Confirms it in the wallet or on the gateway's page. */
  pay(): Promise<void>
  /** Returns to the shop and leaves the decision to the wallet. */
  leaveOpen(): Promise<void>
  /** Returns to the shop with a payment that was ended elsewhere, or that nobody wants any more. */
  comeBack(): Promise<void>
}

/** What the shopper has to do, by the kind of action that opens the payment. */
interface Kind {
  /** The button that opens the payment. */
  readonly button: "pay" | "scan"
  /** Waits until the shopper sees that the payment is being opened. */
  busy(shop: Storefront): Promise<void>
  /** From the filled checkout to that button. */
  approach(shop: Storefront): Promise<void>
  /** Waits until the payment waits for its shopper. @param before how many payments the gateway had */
  arrive(scene: Scene, shop: Storefront, before: number): Promise<Waiting>
  /** At a point of sale the next payment needs another scan; elsewhere "Try again" is enough. */
  scan(shop: Storefront): Promise<void>
}

/** One way to pay: a kind of action with a method and a screen that have it. */
export interface Way extends Kind {
  readonly name: string
  readonly screen: Screen
  readonly method: Method
  readonly currency: Currency
  /** What one mug with its parcel costs, and what two cost, in minor units. */
  readonly one: number
  readonly two: number
  /** How the payment stands in Medusa and at the gateway once it is made. */
  readonly booked: "authorized" | "captured"
  /** The call that opens it. */
  readonly file: string
}

const nothing = () => Promise.resolve()

const redirect: Kind = {
  button: "pay",
  approach: nothing,
  busy: ({ page }) => page.locator("[data-test=pay][aria-busy=true]").waitFor(),
  async arrive(_scene, shop) {
    const payPage = await PayPage.in(shop.page)
    const pay = () => payPage.press("pay")
    const leaveOpen = async () => {
      await payPage.press("request")
      await shop.says("We are checking your payment")
    }
    // whatever is pressed on a page whose payment is over leads back
    return { transId: payPage.transId, pay, leaveOpen, comeBack: pay }
  },
  scan: nothing,
}

const onOurPage: Kind = {
  button: "pay",
  approach: nothing,
  busy: ({ page }) => page.locator("[data-test=pay][aria-busy=true]").waitFor(),
  async arrive(_scene, shop) {
    await shop.at("code", "app")
    const phone = await shop.takePhone()
    const { transId } = phone
    const close = () => phone.page.close()
    return { transId, pay: () => phone.press("pay"), leaveOpen: close, comeBack: close }
  },
  scan: nothing,
}

/** @param code how the codes of shoppers begin who type a password before it is paid */
const atPointOfSale = (code: string): Kind => ({
  button: "scan",
  busy: (shop) => shop.says("We are checking your payment"),
  async approach({ page }) {
    await page.getByTestId("pay").click()
    await page.getByTestId(`phone-${code}`).click()
  },
  async arrive(scene, shop, before) {
    await shop.says("We are checking your payment")
    const { transId } = await scene.gateway.newestPayment(before)
    const pay = () => scene.gateway.decide(transId, "pay")
    return { transId, pay, leaveOpen: nothing, comeBack: nothing }
  },
  scan: (shop) => shop.scanAtPointOfSale(code),
})

const francs = { currency: "chf", one: 3290, two: 5780, booked: "authorized" } as const
const euros = { currency: "eur", one: 3340, two: 5930, booked: "captured" } as const

export const redirects: readonly Way[] = [
  { ...redirect, ...euros, name: "a redirect", screen: "desktop", method: "alipay", file: "alipay.aspx" },
  { ...redirect, ...francs, name: "a redirect", screen: "phone", method: "twint", file: "twint.aspx" },
]
/** A phone is offered no code: it would have to scan its own screen. */
export const wallets: readonly Way[] = [
  {
    ...onOurPage,
    ...euros,
    name: "a code",
    screen: "desktop",
    method: "alipay-qr",
    file: "alipayqrcode.aspx",
  },
  { ...onOurPage, ...euros, name: "an app", screen: "phone", method: "wechat-app", file: "wechat.aspx" },
]
export const pointsOfSale: readonly Way[] = [
  {
    ...atPointOfSale("26"),
    ...euros,
    name: "a point of sale",
    screen: "desktop",
    method: "alipay-spot",
    file: "alipayspot.aspx",
  },
  {
    ...atPointOfSale("11"),
    ...euros,
    name: "a point of sale",
    screen: "phone",
    method: "wechat-barcode",
    file: "wechatbarcode.aspx",
  },
]
