/** What a storefront does with each method, in one sentence. */
export const storefrontSentences: Readonly<Record<string, string>> = {
  twint:
    "Send the browser to `action.url`: TWINT's page shows a code to scan on a computer and opens the app on a phone.",
  alipay:
    'Send the browser to `action.url`, with `data: { device: "Mobile" }` at session creation for the page for phones; `data: { bank }` leads a shopper in China straight to a bank.',
  "alipay-qr":
    "Draw `action.content` as a QR code on your own page, and poll the cart until the notice has placed the order.",
  "alipay-app": "Hand `action.payload` to Alipay's SDK in your own app, then ask your server how it went.",
  "alipay-spot":
    "For a point of sale: scan the code on the shopper's phone, send it as `data: { scanned_code }`, and complete the cart; `payment_requires_more_error` means that the shopper still has to confirm: complete again, the code is never sent twice.",
  "alipay-ppro": "Send the browser to `action.url`; `data: { language }` chooses the language of the page.",
  wechat:
    "Send the browser to `action.url`; `data: { channel }` says where the shopper is: `QRCode` (default) on a computer, `W2A` in a phone's browser, `JSAPI` inside WeChat.",
  "wechat-app": "Hand `action.payload`, the PrepayID, to WeChat's SDK in your own app.",
  "wechat-barcode":
    "For a point of sale: scan the code on the shopper's phone, send it as `data: { scanned_code }`, and complete the cart; `payment_requires_more_error` means that the shopper still has to confirm: complete again, the code is never sent twice.",
  "wechat-qr":
    "Draw `action.content` as a QR code on your own page; with `parameters` `TimeOut` set, `action.expires_at` says when to take it away.",
}
