import { encode } from "uqr"

/** The quiet zone in modules: without it some scanners do not find the code. */
const quiet = 4

/** A QR code, black on white in every theme: a scanner needs the contrast. */
export function QrCode({ content, label }: { content: string; label: string }) {
  const { data: rows } = encode(content, { border: 0 })
  const side = rows.length + 2 * quiet
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : "")))
    .join("")
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="h-40 w-40 shrink-0 rounded-md border"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
