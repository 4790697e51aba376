import { encode } from "uqr"

import { Html } from "./html"

const QUIET = 4

/** A QR code as an SVG in the page, with its quiet zone. Contains only numbers, so nothing needs escaping. */
export function qrImage(text: string): Html {
  const { data: modules } = encode(text, { border: 0 })
  const side = modules.length + 2 * QUIET
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "")))
    .join("")
  return new Html(
    `<svg viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" role="img" aria-label="QR code"><path fill="currentColor" d="${path}"/></svg>`,
  )
}
