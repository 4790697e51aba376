import { createHash } from "node:crypto"

import type { Language } from "../../../domain/languages"

import { pageHeaders } from "./page-headers"
import { styleLink } from "./page-style"
import { htmlLang, pageTexts } from "./page-texts"
import { escapeHtml } from "./send-page"

const script = "HTMLFormElement.prototype.submit.call(document.forms[0])"
const scriptHash = createHash("sha256").update(script, "utf8").digest("base64")

/**
 * Without `form-action`, because browsers also apply it to every redirect that follows the form, so a shopper on the way to a
 * wallet of another origin would be stuck. The page has only one form, and the shop itself sets its address.
 */
const headers = pageHeaders(`script-src 'sha256-${scriptHash}'`)

/**
 * A page that posts a request to the gateway; a button serves browsers without scripts.
 * @param address the page's own, as it was requested
 */
export function postPage(
  form: {
    readonly action: string
    readonly fields: Readonly<Record<string, string>>
  },
  address: string,
  language: Language,
): {
  readonly headers: Readonly<Record<string, string>>
  readonly html: string
} {
  const { goTitle, goOn } = pageTexts[language]
  const inputs = Object.entries(form.fields)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join("")
  return {
    headers,
    html:
      `<!doctype html><html lang="${htmlLang(language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escapeHtml(goTitle)}</title>${styleLink(address)}` +
      `<form method="post" action="${escapeHtml(form.action)}">${inputs}<button>${escapeHtml(goOn)}</button></form>` +
      `<script>${script}</script></html>`,
  }
}
