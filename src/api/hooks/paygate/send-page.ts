import { createHash } from "node:crypto"

import type { MedusaResponse } from "@medusajs/framework/http"

const style = "body{font:16px system-ui;max-width:32rem;margin:15vh auto;padding:0 1rem}"
const styleHash = createHash("sha256").update(style, "utf8").digest("base64")
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

/** A small page for a shopper who would otherwise see a bare error. No scripts, nothing from elsewhere. */
export function sendPage(
  res: MedusaResponse,
  status: number,
  title: string,
  text: string,
  back: string | undefined,
): void {
  const link = back === undefined ? "" : `<p><a href="${escapeHtml(back)}">Back to the shop</a></p>`
  res
    .status(status)
    .set("Content-Type", "text/html; charset=utf-8")
    .set("Cache-Control", "no-store")
    .set("Content-Security-Policy", policy)
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${escapeHtml(title)}</title><style>${style}</style>` +
        `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${link}</html>`,
    )
}

/** For text and for double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
