import type { MedusaResponse } from "@medusajs/framework/http"

import type { Language } from "../../../domain/languages"

import { pageHeaders } from "./page-headers"
import { styleLink } from "./page-style"
import { htmlLang, pageTexts } from "./page-texts"

const headers = pageHeaders("form-action 'none'")

/** A small page instead of a bare error message. No scripts, nothing loaded from other sites. */
export function sendPage(
  res: MedusaResponse,
  page: {
    readonly status: number
    readonly language: Language
    readonly says: "closed" | "unknown"
    /** The shop's address, if one is configured. */
    readonly back: string | undefined
    /** The page's own address, as it was requested. */
    readonly address: string
  },
): void {
  const { status, language, says, back, address } = page
  const texts = pageTexts[language]
  const title = texts[says]
  const link = back === undefined ? "" : `<p><a href="${escapeHtml(back)}">${escapeHtml(texts.back)}</a></p>`
  res
    .status(status)
    .set(headers)
    .send(
      `<!doctype html><html lang="${htmlLang(language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${escapeHtml(title)}</title>${styleLink(address)}` +
        `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(texts[`${says}Hint`])}</p>${link}</html>`,
    )
}

/** Escapes text for HTML, also inside double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
