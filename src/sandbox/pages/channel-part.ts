import { type Html, html } from "./html"
import { qrImage } from "./qr-image"
import { type Language, TEXTS } from "./texts"

/** How WeChat's page leads to the wallet, by Channel; without a payment there is no wallet address. */
export function channelPart(
  channel: string | undefined,
  walletUrl: string | undefined,
  label: string,
  language: Language,
): Html | undefined {
  const texts = TEXTS[language]
  if (channel === "JSAPI") {
    return html`<div class="card center" data-test="inside-app">
      <p class="note">${texts.insideApp(label)}</p>
    </div>`
  }
  if (walletUrl === undefined) return undefined
  const token = new URL(walletUrl).pathname
  if (channel === "QRCode") {
    return html`<div class="card center">
      <h2>${texts.scan}</h2>
      <a
        class="qr"
        href="${token}"
        target="_blank"
        aria-label="${texts.appOpen}"
        data-test="wallet"
        data-qr="${walletUrl}"
        >${qrImage(walletUrl)}</a
      >
      <p class="note">${texts.scanHint}</p>
    </div>`
  }
  if (channel === "W2A") {
    return html`<div class="card switch">
      <p>${texts.appSwitch(label)}</p>
      <a class="button main" href="${token}" data-test="open-app">${texts.openApp}</a>
    </div>`
  }
  return undefined
}
