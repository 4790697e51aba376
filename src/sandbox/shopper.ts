import type { Choice } from "./ledger/turn"

export interface ShopperResult {
  /** Where the gateway redirects the browser; not followed. Missing after `pay-and-close`. */
  redirectTo?: string
  payId: string
}

/** A shopper for tests: presses one button and returns where that leads. */
export interface Shopper {
  /** Opens the address of a payment form, or a shop's page that posts on to one. */
  pay(this: void, formUrl: string, choice: Choice): Promise<ShopperResult>
  /** Scans a QR code: the address in QRCodeURL, or in the code on WeChat's page. */
  scan(this: void, qrCodeUrl: string, choice: Choice): Promise<ShopperResult>
  /** Makes the shop's app hand its RequestString or PrepayID to the wallet. */
  openApp(this: void, requestStringOrPrepayId: string, choice: Choice): Promise<ShopperResult>
}

/** What a page contains without a browser: its form, and the marks of the sandbox's own pages. */
interface ReadPage {
  readonly action?: string
  readonly fields: URLSearchParams
  readonly payId?: string
  readonly isPaymentPage: boolean
  readonly refusal?: string
  /** Set for a wallet that has nothing to decide. */
  readonly closedBecause?: string
}

const plain = (markup: string): string =>
  markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")

const attribute = (tag: string, name: string): string | undefined => {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, "i").exec(tag)
  return match ? plain(match[1] ?? match[2] ?? "") : undefined
}

/** Reads the only form of a page: the sandbox's, or one of a shop's page that posts on to the sandbox. */
export function readPage(markup: string): ReadPage {
  const form = /<form\b[^>]*>/i.exec(markup)?.[0]
  const inputs = [...markup.matchAll(/<input\b[^>]*>/gi)].map(([tag]) => tag)
  const fields = new URLSearchParams()
  for (const tag of inputs) {
    const name = attribute(tag, "name")
    if (name) fields.append(name, attribute(tag, "value") ?? "")
  }
  const code = /data-code="([^"]*)"/.exec(markup)?.[1]
  const reason = /data-test="reason">([^<]*)</.exec(markup)?.[1]
  const done = /data-test="wallet-done" data-state="([^"]*)"/.exec(markup)?.[1]
  const unknown = /data-test="unknown-string">([^<]*)</.exec(markup)?.[1]
  return {
    action: form && attribute(form, "action"),
    fields,
    payId: /data-pay-id="([0-9a-f]*)"/.exec(markup)?.[1],
    isPaymentPage: markup.includes('data-test="pay"'),
    refusal: code === undefined ? undefined : `${plain(code)} ${plain(reason ?? "")}`.trim(),
    closedBecause: unknown ?? (done && `the wallet is done, the payment is ${done}`),
  }
}

/**
 * A shopper without a browser: opens the address, presses the button, returns where the gateway leads. Throws with the
 * Code and the reason when the gateway shows an error page instead.
 */
export async function shop(formUrl: string, choice: Choice): Promise<ShopperResult> {
  let answer = await fetch(formUrl)
  let page = readPage(await answer.text())
  const leadsOn = page.refusal === undefined && page.closedBecause === undefined
  if (!page.isPaymentPage && leadsOn && page.action !== undefined) {
    answer = await fetch(new URL(page.action, answer.url), { method: "POST", body: page.fields })
    page = readPage(await answer.text())
  }
  if (!page.isPaymentPage || page.action === undefined) {
    throw new Error(
      `The gateway shows no payment page: ${page.refusal ?? page.closedBecause ?? `HTTP ${answer.status}`}`,
    )
  }
  page.fields.set("choice", choice)
  const target = new URL(page.action, answer.url)
  const result = await fetch(target, { method: "POST", body: page.fields, redirect: "manual" })
  const refusal = readPage(await result.text()).refusal
  if (refusal !== undefined) throw new Error(`The gateway refused the payment: ${refusal}`)
  return { redirectTo: result.headers.get("location") ?? undefined, payId: page.payId ?? "" }
}

/** The shopper of one gateway. */
export function shopperAt(gatewayUrl: string): Shopper {
  return {
    pay: shop,
    scan: shop,
    openApp: (text, choice) =>
      shop(`${gatewayUrl}sandbox/app?${new URLSearchParams({ text }).toString()}`, choice),
  }
}
