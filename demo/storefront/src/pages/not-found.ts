import { h, link } from "../dom"

export async function notFoundPage(): Promise<HTMLElement> {
  return h(
    "section",
    { class: "notice" },
    h("h1", {}, "There is nothing here"),
    link("/", { class: "button primary" }, "To the shop"),
  )
}
