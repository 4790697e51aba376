import { h, link } from "../dom"
import { say } from "../language"

export async function notFoundPage(): Promise<HTMLElement> {
  return h(
    "section",
    { class: "notice" },
    h("h1", {}, say().nothingHere),
    link("/", { class: "button primary" }, say().toShop),
  )
}
