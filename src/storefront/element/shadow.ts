import { styles } from "./styles"

/** The component's own document: its styles, and the panel that announces what changes in it. */
export function openShadow(host: HTMLElement): { root: ShadowRoot; panel: HTMLElement } {
  const root = host.attachShadow({ mode: "open" })
  const style = document.createElement("style")
  style.textContent = styles
  const panel = document.createElement("section")
  panel.setAttribute("part", "panel")
  panel.setAttribute("aria-live", "polite")
  root.append(style, panel)
  return { root, panel }
}
