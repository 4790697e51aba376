import { addToCart, listProducts, type Product, type Variant } from "../api"
import { h, withBusy } from "../dom"
import { say } from "../language"
import { formatMoney } from "../money"
import { picture } from "../parts/picture"
import { redraw } from "../router"

export async function productsPage(): Promise<HTMLElement> {
  const products = await listProducts()
  return h(
    "section",
    {},
    h("h1", { class: "hero" }, say().hero),
    h("p", { class: "lead" }, say().lead),
    h("div", { class: "grid" }, ...products.map(productCard)),
  )
}

function productCard(product: Product): HTMLElement {
  // the API does not sort variants
  const variants = (product.variants ?? []).toSorted((a, b) => (a.title ?? "").localeCompare(b.title ?? ""))
  const price = h("strong", { class: "price" })
  const problem = h("p", { class: "problem", role: "alert" })
  const button = h("button", { class: "primary", "data-test": "add-to-cart", onclick: add })
  const choice = h(
    "select",
    {
      "aria-label": say().kindOf(product.title),
      "data-test": "variant",
      onchange: show,
      hidden: variants.length < 2,
    },
    ...variants.map((variant) => h("option", { value: variant.id }, variant.title ?? "")),
  )
  const chosen = () => variants.find((variant) => variant.id === choice.value)

  function show(): void {
    const variant = chosen()
    const soldOut = variant === undefined || (variant.inventory_quantity ?? 0) < 1
    price.textContent = priceOf(variant)
    button.disabled = soldOut
    button.textContent = soldOut ? say().soldOut : say().addToCart
  }

  function add(): void {
    const variant = chosen()
    if (variant !== undefined) {
      void withBusy(button, problem, () => addToCart(variant.id).then(redraw))
    }
  }

  show()
  return h(
    "article",
    { class: "card product", "data-test": "product-card", "data-handle": product.handle },
    picture(product.thumbnail, product.title),
    h("h2", {}, product.title),
    h("p", { class: "grow" }, product.description ?? ""),
    h("div", { class: "row" }, price, choice),
    button,
    problem,
  )
}

function priceOf(variant: Variant | undefined): string {
  const price = variant?.calculated_price
  return price?.currency_code ? formatMoney(price.calculated_amount, price.currency_code) : ""
}
