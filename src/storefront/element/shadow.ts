import { styles } from "./styles"

/**
 * The component's shadow root: its styles and the live region that announces changes. The styles are an adopted
 * style sheet: a content policy of `style-src 'self'` would block a `<style>` element as an inline style.
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
