import { encode } from "uqr"

const svg = "http://www.w3.org/2000/svg"

/**
 * The code as SVG: black on white in every theme, because wallets read nothing else reliably. Built from elements rather
 * than markup: a shop with `require-trusted-types-for 'script'` forbids turning text into markup.
 */
export function drawCode(content: string): SVGElement {
  const { size, data } = encode(content, { ecc: "M", border: 0 })
  const drawing = element("svg", { viewBox: `0 0 ${size} ${size}`, "shape-rendering": "crispEdges" })
  drawing.append(
    element("rect", { width: String(size), height: String(size), fill: "#fff" }),
    element("path", { d: squares(data), fill: "#000" }),
  )
  return drawing
}

/** One path with a square of side 1 for each dark module. */
function squares(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x},${y}h1v1h-1z` : ""))).join("")
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value)
  }
  return made
}
