import type { PaymentAction } from "../../domain/session-data"
import type PaygateModuleService from "../../modules/paygate/service"

import type { Opening } from "./open-attempt"
import { type FormMethodId, paymentForm } from "./payment-form"

/** Longer addresses are cut by some browsers and proxies: the redirect goes to a page of ours that posts the form. */
const longestRedirect = 2000

/** The browser goes to the gateway's page; no network call is needed. */
export async function openByForm(
  paygate: PaygateModuleService,
  method: FormMethodId,
  { attempt, details, postPage }: Opening,
): Promise<PaymentAction> {
  const { client } = paygate.gateway(details.account.id)
  const form = paymentForm(method, client, details)
  const long = form.url.length > longestRedirect
  await paygate.attempts.insert({
    ...attempt,
    form: long ? { action: form.action, fields: { ...form.fields } } : null,
  })
  return { type: "redirect", url: long ? postPage : form.url }
}
