import type { Language } from "../../../../domain/languages"
import type { PayPageView } from "../../../../use-cases/payment-links/pay-page-view"
import { fromPage, styleLink } from "../page-style"
import { htmlLang } from "../page-texts"
import { escapeHtml } from "../send-page"

import { amountWords, momentWords } from "./in-words"
import type { PayWords } from "./words/words"

/** The payment whose course the page shows, by its own token. */
export interface FollowedPayment {
  readonly token: string
  readonly providerId: string
}

interface Frame {
  /** The page's own, as it was requested. */
  readonly address: string
  readonly language: Language
  readonly words: PayWords
  readonly shop: string
}

interface Known extends Frame {
  readonly kind: "known"
  readonly token: string
  readonly view: PayPageView
  readonly payment: FollowedPayment | undefined
}

type Page = Known | (Frame & { readonly kind: "unknown" })

/** In seconds: how soon a page that waits for the books is loaded again. */
const loadedAgainAfter = 5

/** The page behind a payment link. Everything it says is in it; its script only adds the payment itself. */
export function payPage(page: Page): string {
  const { address, words, shop } = page
  const title = page.kind === "known" ? numbered(page) : words.unknown.title
  return (
    `<!doctype html><html lang="${htmlLang(page.language)}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow">` +
    `${isWaiting(page) ? `<meta http-equiv="refresh" content="${loadedAgainAfter}">` : ""}` +
    `<title>${escapeHtml(`${title} – ${shop}`)}</title>${styleLink(address)}` +
    `<link rel="stylesheet" href="${fromPage(address, "pay-style")}">` +
    `<header>${escapeHtml(shop)}</header><main>${page.kind === "known" ? knownPage(page) : told(words.unknown, "h1")}</main>` +
    `${isLive(page) ? script(page) : ""}</html>`
  )
}

const numbered = ({ words, view }: Known) => words.order.replace("{number}", String(view.orderNumber))

/** Nothing to press: the page shows what becomes of money that has been paid. */
const isWaiting = (page: Page) =>
  page.kind === "known" && page.view.page === "checking" && page.payment === undefined

/** A payment can be opened or followed. */
const isLive = (page: Page) =>
  page.kind === "known" && (page.view.page === "due" || page.payment !== undefined)

function knownPage(page: Known): string {
  const { view, words, payment } = page
  const heading = `<h1>${escapeHtml(numbered(page))}</h1>`
  if (view.page !== "due") {
    return `${heading}${payment ? payPlace(page) : told(words[view.page], "h2")}`
  }
  return (
    `${heading}${view.changed ? `<p>${escapeHtml(words.changed)}</p>` : ""}${amounts(page)}${payPlace(page)}` +
    `<p class="until">${momentWords(words.until, view.expiresAt, page.language)}</p>`
  )
}

/** What the order costs and what is paid already, when that is not simply what is due. */
function amounts({ view, words, language }: Known): string {
  const row = (name: string, amount: number, className = "") =>
    `<div${className}><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(amountWords(amount, view.currency, language))}</dd></div>`
  const before = view.paid > 0 ? row(words.total, view.total) + row(words.paidAlready, view.paid) : ""
  return `<dl>${before}${row(words.due, view.owed, ' class="due"')}</dl>`
}

/** Where the script puts the ways to pay and the payment. */
function payPlace({ address, token, payment, view, words }: Known): string {
  const data = {
    base: fromPage(address, `pay/${token}`),
    ...(view.page === "due" ? { due: "" } : {}),
    ...(payment ? { payment: payment.token, provider: payment.providerId } : {}),
  }
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
  return (
    `<section${attributes.join("")}><h2 hidden>${escapeHtml(words.choose)}</h2><div class="methods"></div>` +
    `<p class="none" hidden>${escapeHtml(words.noMethod)}</p></section>` +
    `<noscript><p>${escapeHtml(words.needsScript)}</p></noscript>`
  )
}

const script = ({ address }: Page) =>
  `<script type="module" src="${fromPage(address, "pay-kit/pay-page.mjs")}"></script>`

function told({ title, text }: PayWords["paid"], heading: "h1" | "h2"): string {
  return `<${heading}>${escapeHtml(title)}</${heading}><p>${escapeHtml(text)}</p>`
}
