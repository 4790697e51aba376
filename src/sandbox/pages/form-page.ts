import type { ClearFields } from "../envelope/read-request"
import { METHOD_FACTS } from "../methods"
import type { FormOperation } from "../operations/operation"
import { type Html, html } from "./html"
import { layout } from "./layout"
import { formatMoney } from "./money"
import { type Language, TEXTS } from "./texts"

export interface FormPage {
  readonly operation: FormOperation
  /** Sent along again with the button, so that the page needs no session. */
  readonly fields: ClearFields
  readonly merchantId: string
  /** Smallest units, as sent. */
  readonly amount: string
  readonly currency: string
  readonly orderDesc: string
  readonly transId: string
  readonly payId?: string
  readonly language: Language
}

const button = (choice: string, text: string, kind = ""): Html =>
  html`<button class="${kind}" name="choice" value="${choice}" data-test="${choice}">${text}</button>`

const hidden = (name: string, value: string | undefined): Html =>
  html`<input type="hidden" name="${name}" value="${value ?? ""}" />`

/** The page where a shopper pays. */
export function formPage(page: FormPage): string {
  const { operation, fields, language, currency } = page
  const texts = TEXTS[language]
  const { label } = METHOD_FACTS[operation.method]
  const money = formatMoney(page.amount, currency, language)
  return layout({
    title: `${label} – ${money}`,
    theme: operation.method,
    language,
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
      <form class="card" method="post" action="/sandbox/pay/${operation.file}">
        ${hidden("MerchantID", fields.merchantId)}${hidden("Len", fields.len)}${hidden("Data", fields.data)}${hidden("Language", fields.language)}
        ${button("pay", texts.pay(money), "main")} ${button("cancel", texts.cancel)}
        <div class="more">
          <p>${texts.more}</p>
          ${button("decline", texts.decline)} ${button("pay-and-close", texts.payAndClose)}
          ${button("request", texts.request)}
        </div>
      </form>`,
  })
}
