import { html } from "./html"
import { layout } from "./layout"
import { type Language, TEXTS } from "./texts"

/** The last page for a shopper who pays and never returns to the shop. */
export function closedPage(language: Language): string {
  const texts = TEXTS[language]
  return layout({
    title: texts.closedTitle,
    theme: "plain",
    language,
    bar: html`Paygate`,
    body: html`<div class="card" role="status" data-test="closed">
      <div class="mark good" aria-hidden="true">✓</div>
      <h1>${texts.closedTitle}</h1>
      <p class="note">${texts.closedText}</p>
    </div>`,
  })
}
