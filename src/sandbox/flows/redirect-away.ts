import { SUCCESS } from "../codes"
import type { FormEndpoint } from "../endpoints/endpoint"
import type { ClearFields } from "../envelope/read-request"
import type { Effect } from "../faults/plan"
import type { Gateway, Reply } from "../gateway"
import { errorPage } from "../pages/error-page"
import { languageOf } from "../pages/texts"

import { announce } from "./announce"
import { applyDecision } from "./apply-decision"
import { newPayment } from "./new-payment"
import type { PreparedForm } from "./prepare-form"
import { redirectOf } from "./redirect"

/**
 * Answers a form with a redirect instead of a page: to another origin, which shows the page, or straight back to the
 * shop, with the payment paid, or failed when the effect has a Code.
 */
export async function redirectAway(
  gateway: Gateway,
  endpoint: FormEndpoint,
  {
    fields,
    prepared,
    effect,
  }: { fields: ClearFields; prepared: Extract<PreparedForm, { kind: "ready" }>; effect: Effect },
): Promise<Reply> {
  const { account, bag, macRefusal } = prepared
  if (effect.to !== "shop") return { kind: "redirect", location: awayUrl(gateway, endpoint, fields, effect) }
  if (macRefusal) {
    return { kind: "page", status: 400, html: errorPage(macRefusal, languageOf(fields.language)) }
  }
  const payment = prepared.payment ?? newPayment(gateway, endpoint, account, bag)
  const forcedCode = effect.code === SUCCESS ? undefined : effect.code
  const decided = applyDecision(gateway, account, payment, "pay", { forcedCode })
  await announce(gateway, account, decided)
  return redirectOf(gateway, account, decided)
}

function awayUrl(gateway: Gateway, { file }: FormEndpoint, fields: ClearFields, { to }: Effect): string {
  const query = new URLSearchParams({
    MerchantID: fields.merchantId ?? "",
    Len: fields.len ?? "",
    Data: fields.data ?? "",
  })
  if (fields.language) query.set("Language", fields.language)
  const base = to === undefined || to === "other-origin" ? `${gateway.otherOrigin()}${file}` : to
  return `${base}${base.includes("?") ? "&" : "?"}${query.toString()}`
}
