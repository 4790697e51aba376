/** Draws a page; the signal aborts whatever it started when the shopper leaves it. */
export type Page = (signal: AbortSignal) => Promise<HTMLElement>

let draw: () => void = () => undefined

/** Calls `onChange` now and whenever the address changes. */
export function startRouter(onChange: () => void): void {
  draw = onChange
  addEventListener("popstate", onChange)
  document.addEventListener("click", (event) => {
    const anchor = event.target instanceof Element ? event.target.closest("a[data-internal]") : null
    if (anchor instanceof HTMLAnchorElement && event.button === 0 && !event.metaKey && !event.ctrlKey) {
      event.preventDefault()
      go(anchor.pathname + anchor.search)
    }
  })
  onChange()
}

/** Goes to another page of the shop. `replace`: the back button skips the page that is left. */
export function go(path: string, { replace = false } = {}): void {
  history[replace ? "replaceState" : "pushState"](null, "", path)
  scrollTo(0, 0)
  draw()
}

/** Draws the page again after something changed. */
export function redraw(): void {
  draw()
}
