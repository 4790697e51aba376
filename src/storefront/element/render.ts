import type { Words } from "../texts/words"

import type { Screen } from "./screen"
import { type Deed, viewOf } from "./view"

/** The parts of a drawn screen that change while the screen stays. */
export interface Drawn {
  readonly heading: HTMLElement
  /** The note while waiting, for example offline or not paid yet. */
  readonly note: HTMLElement
  /** Where the code goes once it is drawn, together with the time left. */
  readonly code: HTMLElement | undefined
  readonly time: HTMLElement | undefined
  /** Where wallet and amount go: only where the shopper pays, elsewhere it would read as a claim about what was paid. */
  readonly paid: HTMLElement
}

const marks: Partial<Record<string, string>> = { good: "✓", bad: "!", wait: "…" }

/** Draws a screen into the component. Text is always text, never markup. */
export function render(
  into: HTMLElement,
  screen: Screen,
  words: Words,
  act: (deed: Deed, button: HTMLButtonElement) => void,
): Drawn {
  const { mark, title, hint, buttons } = viewOf(screen, words)
  const heading = element("h2", "title", title)
  heading.tabIndex = -1
  const note = element("p", "note")
  note.setAttribute("role", "status")
  const withCode = screen.at === "code"
  const paid = element("strong", "amount")
  const code = withCode ? element("div", "code") : undefined
  const time = withCode && screen.expiresAt ? element("p", "time") : undefined
  time?.setAttribute("role", "timer")
  const sign = mark === "none" ? undefined : element("div", `mark ${mark}`, marks[mark])
  sign?.setAttribute("aria-hidden", "true")
  const row = element("div", "buttons")
  row.append(
    ...buttons.map(({ deed, label, primary }) => {
      const button = document.createElement("button")
      button.type = "button"
      button.textContent = label
      button.className = primary ? "primary" : ""
      button.dataset["deed"] = deed
      button.setAttribute("part", primary ? "button primary" : "button")
      button.addEventListener("click", () => act(deed, button))
      return button
    }),
  )
  paid.hidden = mark !== "none"
  const parts = [sign, heading, paid, element("p", "hint", hint), code, time, note, row]
  into.dataset["at"] = screen.at
  into.setAttribute("aria-busy", String(mark === "busy"))
  into.replaceChildren(...parts.filter((part) => part !== undefined))
  return { heading, note, code, time, paid }
}

function element(tag: string, part: string, text = ""): HTMLElement {
  const made = document.createElement(tag)
  made.className = part
  made.setAttribute("part", part)
  made.textContent = text
  return made
}
