import { SUCCESS } from "../codes"
import type { ClearFields } from "../envelope/read-request"
import type { Deed } from "../faults/plan"
import type { Gateway, Reply } from "../gateway"
import type { FormOperation } from "../operations/operation"
import { errorPage } from "../pages/error-page"
import { languageOf } from "../pages/texts"

import { announce } from "./announce"
import { applyDecision } from "./apply-decision"
import { newPayment } from "./new-payment"
import type { PreparedForm } from "./prepare-form"
import { redirectOf } from "./redirect"

/**
 * Answers a form with a redirect instead of a page: to another origin, which shows the page, or straight back to the
 * shop, with the payment paid, or failed when the deed has a Code.
 */
export async function redirectAway(
  gateway: Gateway,
  operation: FormOperation,
  {
    fields,
    prepared,
    deed,
  }: { fields: ClearFields; prepared: Extract<PreparedForm, { kind: "ready" }>; deed: Deed },
): Promise<Reply> {
  const { account, bag, macRefusal } = prepared
  if (deed.to !== "shop") return { kind: "redirect", location: awayUrl(gateway, operation, fields, deed) }
  if (macRefusal) {
    return { kind: "page", status: 400, html: errorPage(macRefusal, languageOf(fields.language)) }
  }
  const payment = prepared.payment ?? newPayment(gateway, operation, account, bag)
  const forcedCode = deed.code === SUCCESS ? undefined : deed.code
  const decided = applyDecision(gateway, account, payment, "pay", { forcedCode })
  await announce(gateway, account, decided)
  return redirectOf(gateway, account, decided)
}

function awayUrl(gateway: Gateway, { file }: FormOperation, fields: ClearFields, { to }: Deed): string {
  const query = new URLSearchParams({
    MerchantID: fields.merchantId ?? "",
    Len: fields.len ?? "",
    Data: fields.data ?? "",
  })
  if (fields.language) query.set("Language", fields.language)
  const base = to === undefined || to === "other-origin" ? `${gateway.otherOrigin()}${file}` : to
  return `${base}${base.includes("?") ? "&" : "?"}${query.toString()}`
}
