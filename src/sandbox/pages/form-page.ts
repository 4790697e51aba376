import type { FormEndpoint } from "../endpoints/endpoint"
import type { ClearFields } from "../envelope/read-request"
import { METHOD_FACTS } from "../methods"

import { channelPart } from "./channel-part"
import { choiceButtons } from "./choice-buttons"
import { type Html, html } from "./html"
import { layout } from "./layout"
import { formatMoney } from "./money"
import { type Language, TEXTS } from "./texts"

export interface FormPage {
  readonly endpoint: FormEndpoint
  /** Sent again with the button, so that the page needs no session. */
  readonly fields: ClearFields
  readonly merchantId: string
  /** Smallest units, as sent. */
  readonly amount: string
  readonly currency: string
  readonly orderDesc: string
  readonly transId: string
  readonly payId?: string
  readonly language: Language
  /** WeChat's channel to the wallet. */
  readonly channel?: string
  readonly walletUrl?: string
}

const hidden = (name: string, value: string | undefined): Html =>
  html`<input type="hidden" name="${name}" value="${value ?? ""}" />`

/** Whether the wallet may decide elsewhere while the page is open: the page then polls for it. */
export function isWatched({ endpoint, channel, payId }: FormPage): boolean {
  const elsewhere = endpoint.method === "wechat" && (channel === "QRCode" || channel === "W2A")
  return elsewhere && payId !== undefined
}

/** The page where a shopper pays. */
export function formPage(page: FormPage): string {
  const { endpoint, fields, language, currency, channel } = page
  const texts = TEXTS[language]
  const { label, brand } = METHOD_FACTS[endpoint.method]
  const money = formatMoney(page.amount, currency, language)
  const walletPart =
    endpoint.method === "wechat" ? channelPart(channel, page.walletUrl, label, language) : undefined
  return layout({
    title: `${label} – ${money}`,
    theme: brand,
    language,
    watches: isWatched(page),
    bar: html`<small>${texts.payWith}</small>${label}`,
    body: html`<div class="card" data-test="payment" data-pay-id="${page.payId ?? ""}">
        <h1 class="sum" data-test="amount">${money}</h1>
        <dl>
          <dt>${texts.merchant}</dt>
          <dd>${page.merchantId}</dd>
          <dt>${texts.order}</dt>
          <dd data-test="order-desc">${page.orderDesc}</dd>
          <dt>${texts.number}</dt>
          <dd class="mono" data-test="trans-id">${page.transId}</dd>
        </dl>
      </div>
      ${walletPart}
      <form class="card" method="post" action="/sandbox/pay/${endpoint.file}">
        ${hidden("MerchantID", fields.merchantId)}${hidden("Len", fields.len)}${hidden("Data", fields.data)}${hidden("Language", fields.language)}${hidden("PayID", page.payId)}
        ${isWatched(page) ? html`<h2>${texts.here}</h2>` : undefined} ${choiceButtons(money, language)}
      </form>`,
  })
}
