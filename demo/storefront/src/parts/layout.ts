import { chooseRegion, currentCart, currentRegion, isCompleted, regions } from "../api"
import { h, link } from "../dom"
import { currentLanguage, languages, say, speak } from "../language"
import { redraw } from "../router"

/** The frame of every page. It must appear even when the store does not respond. */
export async function layout(content: HTMLElement): Promise<HTMLElement[]> {
  return [
    h(
      "header",
      { class: "top" },
      link("/", { class: "brand" }, logo(), "Alpine Goods"),
      h("nav", {}, languageSwitch(), await regionSwitch(), await cartLink()),
    ),
    h("main", {}, content),
    h("footer", {}, say().footer),
  ]
}

function languageSwitch(): HTMLElement {
  const select = h(
    "select",
    {
      "data-test": "language-switch",
      "aria-label": say().language,
      onchange: () => {
        speak(select.value)
        redraw()
      },
    },
    ...Object.entries(languages).map(([language, name]) =>
      h("option", { value: language, lang: language, selected: language === currentLanguage() }, name),
    ),
  )
  return select
}

async function regionSwitch(): Promise<HTMLElement | undefined> {
  try {
    const [list, current] = [await regions(), await currentRegion()]
    const select = h(
      "select",
      {
        "data-test": "region-switch",
        "aria-label": say().region,
        onchange: () => void chooseRegion(select.value).finally(redraw),
      },
      ...list.map((region) =>
        h(
          "option",
          { value: region.currency_code, selected: region.id === current.id },
          `${region.name} (${region.currency_code.toUpperCase()})`,
        ),
      ),
    )
    return select
  } catch {
    return undefined
  }
}

/** The cart became an order while its page was open: removes the number from the link. */
export async function refreshCartLink(): Promise<void> {
  document.querySelector("[data-test=cart-link]")?.replaceWith(await cartLink())
}

async function cartLink(): Promise<HTMLElement> {
  const cart = await currentCart().catch(() => undefined)
  const open = cart !== undefined && !isCompleted(cart)
  const pieces = open ? (cart.items ?? []).reduce((sum, item) => sum + item.quantity, 0) : 0
  return link(
    "/cart",
    { class: "cart-link", "data-test": "cart-link" },
    say().cart,
    pieces > 0 && h("span", { class: "badge", "data-test": "cart-count" }, String(pieces)),
  )
}

function logo(): HTMLElement {
  return h("img", { src: "/favicon.svg", alt: "", width: 28, height: 28 })
}
