import { assertNever } from "../../paygate/wire/assert-never"
import type { PaymentState } from "../ledger/totals"
import type { SandboxPayment } from "../ledger/view"
import { METHOD_FACTS } from "../methods"

import { html } from "./html"
import { layout } from "./layout"
import { formatMoney } from "./money"
import { type Language, TEXTS, type Texts } from "./texts"

/** What the wallet shows when there is nothing left to decide. */
export function walletDonePage(payment: SandboxPayment, language: Language): string {
  const texts = TEXTS[language]
  const { label, brand } = METHOD_FACTS[payment.method]
  const { state } = payment
  const { title, mark, sign } = outcomeOf(state, texts)
  return layout({
    title,
    theme: brand,
    language,
    bar: html`<small>${texts.wallet}</small>${label}`,
    body: html`<div class="card" role="status" data-test="wallet-done" data-state="${state}">
      <div class="mark ${mark}" aria-hidden="true">${sign}</div>
      <h1>${title}</h1>
      <p class="sum">${formatMoney(payment.amount, payment.currency, language)}</p>
      <p class="note">${mark === "wait" ? texts.waitsText : texts.doneText}</p>
    </div>`,
  })
}

function outcomeOf(state: PaymentState, texts: Texts): { title: string; mark: string; sign: string } {
  switch (state) {
    case "open":
    case "requested":
      return { title: texts.waitsTitle, mark: "wait", sign: "…" }
    case "failed":
    case "reversed":
      return { title: texts.doneFailed, mark: "bad", sign: "!" }
    case "authorized":
    case "partly-captured":
    case "captured":
    case "partly-credited":
    case "credited":
      return { title: texts.doneTitle, mark: "good", sign: "✓" }
    default:
      return assertNever(state)
  }
}
