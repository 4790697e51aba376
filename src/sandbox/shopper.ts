import type { Choice } from "./ledger/decide"

export interface ShopperResult {
  /** Where the gateway sends the browser; not followed. Missing after `pay-and-close`. */
  redirectTo?: string
  payId: string
}

/** What a page holds for someone who cannot see: its form, and the marks of our own pages. */
interface ReadPage {
  readonly action?: string
  readonly fields: URLSearchParams
  readonly payId?: string
  readonly isPaymentPage: boolean
  readonly refusal?: string
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

/** Reads the one form of a page: ours, or a shop's page that only posts on to us. */
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
  return {
    action: form && attribute(form, "action"),
    fields,
    payId: /data-pay-id="([0-9a-f]*)"/.exec(markup)?.[1],
    isPaymentPage: markup.includes('data-test="pay"'),
    refusal: code === undefined ? undefined : `${plain(code)} ${plain(reason ?? "")}`.trim(),
  }
}

/**
 * A shopper without a browser: opens the address, presses the button, tells where the gateway leads. Throws with the
 * Code and the reason when the gateway shows an error page instead.
 */
export async function shop(formUrl: string, choice: Choice): Promise<ShopperResult> {
  let answer = await fetch(formUrl)
  let page = readPage(await answer.text())
  if (!page.isPaymentPage && page.refusal === undefined && page.action !== undefined) {
    answer = await fetch(new URL(page.action, answer.url), { method: "POST", body: page.fields })
    page = readPage(await answer.text())
  }
  if (!page.isPaymentPage || page.action === undefined) {
    throw new Error(`The gateway shows no payment page: ${page.refusal ?? `HTTP ${answer.status}`}`)
  }
  page.fields.set("choice", choice)
  const target = new URL(page.action, answer.url)
  const result = await fetch(target, { method: "POST", body: page.fields, redirect: "manual" })
  const refusal = readPage(await result.text()).refusal
  if (refusal !== undefined) throw new Error(`The gateway refused the payment: ${refusal}`)
  return { redirectTo: result.headers.get("location") ?? undefined, payId: page.payId ?? "" }
}
