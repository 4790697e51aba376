import { say } from "./language"

type Child = Node | string | undefined | false
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>

/**
 * Creates an element: `h("button", { class: "primary", "data-test": "pay", onclick: pay }, "Pay")`.
 * Text is always text, never markup.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.replace(/^on/, ""), value)
    } else if (value === true) {
      element.setAttribute(name, "")
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, String(value))
    }
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** A link inside the shop; main.ts handles the click without loading a new page. */
export function link(href: string, attributes: Attributes, ...children: readonly Child[]): HTMLAnchorElement {
  return h("a", { href, "data-internal": true, ...attributes }, ...children)
}

/** Runs a button's action with the button disabled meanwhile; an error is shown below it. */
export async function withBusy(button: HTMLButtonElement, problem: HTMLElement, work: () => Promise<void>) {
  button.disabled = true
  button.setAttribute("aria-busy", "true")
  problem.textContent = ""
  try {
    await work()
  } catch (error) {
    problem.textContent = messageOf(error)
  } finally {
    button.disabled = false
    button.removeAttribute("aria-busy")
  }
}

/** The error message of the store's API. */
export function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : say().tryAgain
}
