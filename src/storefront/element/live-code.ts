import type { Words } from "../texts/words"

import { timeLeft } from "./view"

/** Draws the code into its place; the drawing is fetched only now. @throws when it cannot be fetched */
export async function drawCodeInto(place: HTMLElement, content: string, words: Words): Promise<void> {
  const { drawCode } = await import("./draw-code")
  place.replaceChildren(drawCode(content))
  place.setAttribute("role", "img")
  place.setAttribute("aria-label", words.scan)
}

/** Tells the time that is left, each second. @returns the end of it */
export function countDown(place: HTMLElement, until: Date, words: Words): () => void {
  const tick = () => {
    place.textContent = words.validFor.replace("{time}", timeLeft(until, Date.now()))
  }
  tick()
  const timer = setInterval(tick, 1000)
  return () => clearInterval(timer)
}
