import type { SandboxPayment } from "../ledger/view"
import { METHOD_FACTS } from "../methods"

import { choiceButtons } from "./choice-buttons"
import { html } from "./html"
import { layout } from "./layout"
import { formatMoney } from "./money"
import { type Language, TEXTS } from "./texts"

/** The wallet on a phone: the page that a scanned code or an app opens. `action` is where its buttons post to. */
export function walletPage(payment: SandboxPayment, action: string, language: Language): string {
  const texts = TEXTS[language]
  const { label, brand } = METHOD_FACTS[payment.method]
  const money = formatMoney(payment.amount, payment.currency, language)
  return layout({
    title: `${texts.wallet} – ${money}`,
    theme: brand,
    language,
    bar: html`<small>${texts.wallet}</small>${label}`,
    body: html`<div class="card" data-test="wallet-payment" data-pay-id="${payment.payId}">
        <h1 class="sum" data-test="amount">${money}</h1>
        <dl>
          <dt>${texts.merchant}</dt>
          <dd>${payment.merchantId}</dd>
          <dt>${texts.order}</dt>
          <dd data-test="order-desc">${payment.orderDesc}</dd>
          <dt>${texts.number}</dt>
          <dd class="mono" data-test="trans-id">${payment.transId}</dd>
        </dl>
      </div>
      <form class="card" method="post" action="${action}">
        ${choiceButtons(money, language, texts.walletPassword)}
      </form>`,
  })
}
