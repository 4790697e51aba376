import type { Screen } from "medusa-payment-paygate/storefront"

import { h } from "../dom"
import { say } from "../language"

const gatewayUrl = import.meta.env.VITE_GATEWAY_URL ?? "http://localhost:9100/"
const size = "popup,width=390,height=760"

/** The shopper's phone, simulated by the gateway in its own window: it scans the code, or acts as the shop's app. */
export function phone(): {
  element: HTMLElement
  show(screen: Screen): void
  openApp(payload: string): void
} {
  const element = h("aside", { class: "phone card", hidden: true })
  const appUrl = (payload: string) =>
    new URL(`sandbox/app?${new URLSearchParams({ text: payload }).toString()}`, gatewayUrl).href
  const open = (url: string) => void window.open(url, "wallet", size)

  function show(screen: Screen): void {
    element.hidden = screen.at !== "code" && screen.at !== "app"
    if (screen.at === "code") {
      element.replaceChildren(...parts(say().noPhone, say().demoPhone, screen.content))
    }
    if (screen.at === "app") {
      element.replaceChildren(...parts(say().ourApp, say().demoWallet, appUrl(screen.payload)))
    }
  }

  function parts(title: string, label: string, url: string): HTMLElement[] {
    const onclick = (event: Event) => {
      event.preventDefault()
      open(url)
    }
    return [
      h("h2", {}, title),
      h("p", {}, say().simulated),
      h("a", { class: "button", href: url, target: "_blank", "data-test": "open-phone", onclick }, label),
    ]
  }

  return { element, show, openApp: (payload) => open(appUrl(payload)) }
}
