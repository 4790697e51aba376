import { renderSVG } from "uqr"

/** The code as SVG: black on white in every theme, because wallets read nothing else reliably. */
export function drawCode(content: string): string {
  return renderSVG(content, { ecc: "M", border: 0, blackColor: "#000", whiteColor: "#fff" })
}
