import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readableOn } from "../../../../domain/readable-on"
import { PAYGATE_MODULE } from "../../../../modules/paygate"
import type PaygateModuleService from "../../../../modules/paygate/service"

const style = [
  "body{margin:6vh auto}",
  "header{font-weight:600;overflow-wrap:anywhere}",
  "h1{font-size:1.5rem;line-height:1.25}",
  "h2{font-size:1.125rem;line-height:1.3;margin:1.5rem 0 .75rem}",
  "dl{margin:1rem 0}",
  "dl div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:.35rem 0}",
  "dd{margin:0;font-variant-numeric:tabular-nums}",
  ".due{font-size:1.25rem;font-weight:700;border-top:1px solid color-mix(in srgb,currentColor 22%,transparent)}",
  ".methods{display:grid;gap:.5rem}",
  ".methods button,.methods p{width:100%;margin:0}",
  ".methods button{background:var(--paygate-accent);border-color:var(--paygate-accent);color:var(--paygate-on-accent)}",
  "button:focus-visible{outline:3px solid currentColor;outline-offset:2px}",
  "paygate-payment{--paygate-padding:1.5rem 0}",
  ".until{font-size:.875rem;color:color-mix(in srgb,currentColor 72%,transparent)}",
].join("\n")

/** The colors of the page behind a payment link, as the shop chose them. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const { color } = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE).configuration.paymentLinks
  res
    .status(200)
    .set("Content-Type", "text/css; charset=utf-8")
    .set("Cache-Control", "public, max-age=300")
    .set("X-Content-Type-Options", "nosniff")
    .send(`:root{--paygate-accent:${color};--paygate-on-accent:${readableOn(color)}}\n${style}`)
}
