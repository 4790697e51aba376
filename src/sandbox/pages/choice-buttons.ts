import { type Html, html } from "./html"
import { type Language, TEXTS } from "./texts"

const button = (choice: string, text: string, kind = ""): Html =>
  html`<button class="${kind}" name="choice" value="${choice}" data-test="${choice}">${text}</button>`

/** What a shopper can do, on a payment page as in a wallet. `money` is already formatted. */
export function choiceButtons(money: string, language: Language, request?: string): Html {
  const texts = TEXTS[language]
  return html`${button("pay", texts.pay(money), "main")} ${button("cancel", texts.cancel)}
    <div class="more">
      <p>${texts.more}</p>
      ${button("decline", texts.decline)} ${button("pay-and-close", texts.payAndClose)}
      ${button("request", request ?? texts.request)}
    </div>`
}
