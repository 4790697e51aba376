import { ALIPAY_CODES, type WalletBehavior, WECHAT_CODES } from "../ledger/wallet"

import { type Html, html } from "./html"

const WORDS: Readonly<Record<WalletBehavior, string>> = {
  approve: "pays at once",
  password: "waits for a password, until somebody decides",
  "password-soon": "waits for a password, which is entered soon",
  decline: "declines",
  silent: "does not answer; the payment stays open",
}

const list = (codes: Readonly<Record<string, WalletBehavior>>): Html[] =>
  Object.entries(codes).map(
    ([prefix, behavior]) =>
      html`<dt class="mono">${prefix}…</dt>
        <dd>${WORDS[behavior]}</dd>`,
  )

/** Which code to scan at the point of sale for which result. */
export function codesCard(): Html {
  return html`<div class="card" data-test="codes">
    <h2>Codes that a point of sale scans, by their first digits</h2>
    <h3>Alipay</h3>
    <dl>${list(ALIPAY_CODES)}</dl>
    <h3>WeChat Pay</h3>
    <dl>${list(WECHAT_CODES)}</dl>
  </div>`
}
