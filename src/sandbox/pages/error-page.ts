import type { Refusal } from "../refusal"

import { html } from "./html"
import { layout } from "./layout"
import { type Language, TEXTS } from "./texts"

/** What a shopper sees when the shop's request was refused, with the Code and the reason for the developer. */
export function errorPage({ code, reason }: Refusal, language: Language): string {
  const texts = TEXTS[language]
  return layout({
    title: texts.refused,
    theme: "plain",
    language,
    bar: html`Paygate`,
    body: html`<div class="card" role="alert" data-test="refused" data-code="${code}">
      <div class="mark bad" aria-hidden="true">!</div>
      <h1>${texts.refused}</h1>
      <p class="mono code" data-test="code">${code}</p>
      <p data-test="reason">${reason}</p>
      <p class="note">${texts.refusedHint}</p>
    </div>`,
  })
}
