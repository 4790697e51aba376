import { h } from "../dom"

/** A product's picture. The catalogue holds an absolute address; the file lies in this very shop. */
export function picture(url: string | null | undefined, alt: string): HTMLElement {
  const src = url && URL.canParse(url) ? new URL(url).pathname : "/products/none.svg"
  return h("img", { class: "picture", src, alt, loading: "lazy" })
}
