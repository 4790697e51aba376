import type { Words } from "../texts/words"

import { timeLeft } from "./view"

/** Draws the code into its place, loading the QR library on first use. @throws when it cannot be loaded */
export async function drawCodeInto(place: HTMLElement, content: string, words: Words): Promise<void> {
  const { drawCode } = await import("./draw-code")
  place.replaceChildren(drawCode(content))
  place.setAttribute("role", "img")
  place.setAttribute("aria-label", words.scan)
}

/** Shows the time left, updated each second. @returns a function that stops the countdown */
export function countDown(place: HTMLElement, until: Date, words: Words): () => void {
  const tick = () => {
    place.textContent = words.validFor.replace("{time}", timeLeft(until, Date.now()))
  }
  tick()
  const timer = setInterval(tick, 1000)
  return () => clearInterval(timer)
}
