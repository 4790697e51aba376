import { html } from "./html"
import { layout } from "./layout"
import { type Language, TEXTS } from "./texts"

/** Simulates the shop's app: takes the string that the app was given. `unknown` is a string that matched no payment. */
export function appPage(language: Language, unknown?: string): string {
  const texts = TEXTS[language]
  return layout({
    title: texts.appTitle,
    theme: "plain",
    language,
    bar: html`Paygate sandbox`,
    body: html`<form class="card" method="get" action="/sandbox/app">
      <h1>${texts.appTitle}</h1>
      <p class="note">${texts.appText}</p>
      <div class="more">
        <label for="text">${texts.appLabel}</label>
        <input type="text" id="text" name="text" value="${unknown ?? ""}" required data-test="app-string" />
        ${unknown === undefined ? undefined : html`<p role="alert" data-test="unknown-string">${texts.appUnknown}</p>`}
        <button class="main" data-test="open-wallet">${texts.appOpen}</button>
      </div>
    </form>`,
  })
}
