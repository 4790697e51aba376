import { h } from "../dom"

/** A product's picture. The catalog contains an absolute address, but this shop serves the file itself. */
export function picture(url: string | null | undefined, alt: string): HTMLElement {
  const src = url && URL.canParse(url) ? new URL(url).pathname : "/products/none.svg"
  return h("img", { class: "picture", src, alt, loading: "lazy" })
}
