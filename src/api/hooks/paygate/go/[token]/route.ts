import { createHash } from "node:crypto"

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { looksLikeAttemptToken } from "../../../../../domain/attempt-token"
import { PAYGATE_MODULE } from "../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../modules/paygate/service"
import { escapeHtml, sendPage } from "../../send-page"

const script = "document.forms[0].submit()"
const scriptHash = createHash("sha256").update(script, "utf8").digest("base64")

/** Posts a request to the gateway that is too long for a redirect; a button serves browsers without scripts. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const token = String(req.params["token"])
  const form = looksLikeAttemptToken(token) ? await ledger.attempts.formOf(token) : undefined
  if (!form) {
    const [shop] = ledger.configuration.storefrontUrls
    sendPage(
      res,
      404,
      "This payment is not open any more",
      "Go back to the shop and start the payment again.",
      shop,
    )
    return
  }
  const inputs = Object.entries(form.fields)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join("")
  res
    .status(200)
    .set("Content-Type", "text/html; charset=utf-8")
    .set("Cache-Control", "no-store")
    .set("Referrer-Policy", "no-referrer")
    .set(
      "Content-Security-Policy",
      `default-src 'none'; script-src 'sha256-${scriptHash}'; form-action ${new URL(form.action).origin}`,
    )
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>To the payment</title>` +
        `<form method="post" action="${escapeHtml(form.action)}">${inputs}<button>Continue to the payment</button></form>` +
        `<script>${script}</script></html>`,
    )
}
