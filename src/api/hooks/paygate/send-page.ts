import type { MedusaResponse } from "@medusajs/framework/http"

import { pageHeaders } from "./page-headers"
import { styleLink } from "./page-style"

const headers = pageHeaders("form-action 'none'")

/** A small page instead of a bare error message. No scripts, nothing loaded from other sites. */
export function sendPage(
  res: MedusaResponse,
  page: {
    readonly status: number
    readonly title: string
    readonly text: string
    readonly back: string | undefined
    /** The page's own address, as it was requested. */
    readonly address: string
  },
): void {
  const { status, title, text, back, address } = page
  const link = back === undefined ? "" : `<p><a href="${escapeHtml(back)}">Back to the shop</a></p>`
  res
    .status(status)
    .set(headers)
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${escapeHtml(title)}</title>${styleLink(address)}` +
        `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${link}</html>`,
    )
}

/** Escapes text for HTML, also inside double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
