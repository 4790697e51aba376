/**
 * Runs in a payment page whose wallet is elsewhere: polls each second, and returns to the shop once the wallet
 * decided. Pressing a button on the page itself stops the polling, because it leads to the same place.
 */
export const WATCH_SCRIPT = `"use strict"
const card = document.querySelector("[data-pay-id]")
const id = card && card.dataset.payId
let timer
const ask = async () => {
  try {
    const answer = await fetch("/sandbox/watch/" + id, { cache: "no-store" })
    if (timer !== undefined && answer.ok && (await answer.text()) === "decided") {
      stop()
      location.assign("/sandbox/back/" + id)
    }
  } catch {
    // The sandbox is away for a moment; the next second asks again.
  }
}
const stop = () => {
  clearInterval(timer)
  timer = undefined
}
if (id) {
  timer = setInterval(ask, 1000)
  document.addEventListener("submit", stop)
}
`
