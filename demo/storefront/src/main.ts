import { h, messageOf } from "./dom"
import { markPage, say } from "./language"
import { cartPage } from "./pages/cart"
import { checkoutPage } from "./pages/checkout"
import { notFoundPage } from "./pages/not-found"
import { orderPage } from "./pages/order"
import { payPage, returnPage } from "./pages/payment"
import { pointOfSalePage } from "./pages/point-of-sale"
import { productsPage } from "./pages/products"
import { layout } from "./parts/layout"
import { type Page, redraw, startRouter } from "./router"

const pages: Record<string, Page> = {
  "/": productsPage,
  "/cart": cartPage,
  "/checkout": checkoutPage,
  "/point-of-sale": pointOfSalePage,
  "/pay": payPage,
  "/return": returnPage,
  "/order": orderPage,
}

let leave = new AbortController()

markPage()
startRouter(() => {
  leave.abort()
  leave = new AbortController()
  void show(pages[location.pathname] ?? notFoundPage, leave.signal)
})

// the back button may restore a page as it was left, with its buttons still disabled
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    redraw()
  }
})

async function show(page: Page, signal: AbortSignal): Promise<void> {
  const content = await page(signal).catch((error: unknown) =>
    h("section", { class: "notice" }, h("h1", {}, say().failed), h("p", {}, messageOf(error))),
  )
  const whole = await layout(content)
  if (!signal.aborted) {
    document.getElementById("app")?.replaceChildren(...whole)
  }
}
