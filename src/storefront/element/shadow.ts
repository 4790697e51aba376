import { styles } from "./styles"

/**
 * The component's own document: its styles, and the panel that announces what changes in it. The styles are adopted, not
 * an element: a content policy of `style-src 'self'` takes such an element for an inline style.
 */
export function openShadow(host: HTMLElement): { root: ShadowRoot; panel: HTMLElement } {
  const root = host.attachShadow({ mode: "open" })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
  const panel = document.createElement("section")
  panel.setAttribute("part", "panel")
  panel.setAttribute("aria-live", "polite")
  root.append(panel)
  return { root, panel }
}
