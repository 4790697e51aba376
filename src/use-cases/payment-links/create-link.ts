import type { MedusaContainer } from "@medusajs/framework/types"

import type { NewLinkAnswer } from "../../contracts/payment-link"
import { createAttemptToken } from "../../domain/attempt-token"
import { payPageAddress } from "../../domain/gateway-addresses"
import type { LinkImpossibility } from "../../domain/payment-link"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { timeOrderedId } from "../../modules/paygate/time-ordered-id"
import { RefusalError } from "../../refusals/refusal"

import { impossibilityOf, viewOrderLink } from "./link-view"
import { readLinkedOrder } from "./order-of-link"

const dayInMilliseconds = 24 * 60 * 60 * 1000

export interface NewLink {
  readonly orderId: string
  /** Made when the form was opened: the same key is the same request. */
  readonly requestKey: string
  /** How long it opens payments; as the options say when absent. */
  readonly days?: number | undefined
  readonly by: string | null
}

/**
 * Makes a payment link for what an order owes; an older one of the order stops working. Only a hash of it is stored, so it is
 * shown once.
 * @throws RefusalError when the order takes no payment now, or this request was carried out before
 */
export async function createLink(container: MedusaContainer, input: NewLink): Promise<NewLinkAnswer> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { backendUrl, paymentLinks } = paygate.configuration
  const order = await readLinkedOrder(container, input.orderId)
  const reason = await impossibilityOf(container, order)
  if (reason !== undefined) {
    throw new RefusalError("link-impossible", impossibilityTexts[reason], { facts: { reason } })
  }
  const { token, hash } = createAttemptToken()
  const days = input.days ?? paymentLinks.expiresAfterDays
  const isNew = await paygate.paymentLinks.replace({
    id: timeOrderedId("pglnk"),
    orderId: input.orderId,
    tokenHash: hash,
    amount: order.owed,
    currency: order.money.currency,
    requestKey: input.requestKey,
    createdBy: input.by,
    expiresAt: new Date(Date.now() + days * dayInMilliseconds),
  })
  if (!isNew) {
    throw new RefusalError(
      "key-used",
      "This payment link was made already. It was shown once and is stored nowhere: make another one if you do not have it.",
      { facts: { reason: "link-shown-before" } },
    )
  }
  return {
    payment_link: await viewOrderLink(container, input.orderId),
    address: payPageAddress(backendUrl, token),
  }
}

const impossibilityTexts: Readonly<Record<LinkImpossibility, string>> = {
  "link-canceled": "The order is canceled, so it takes no payment and gets no payment link.",
  "link-nothing-owed":
    "The order owes nothing: everything is captured or reserved. It needs no payment link.",
  "link-under-way":
    "A payment of this order is being recorded. Wait a minute and look at the order again before you make a payment link.",
  "link-held":
    "Money for this order is held until somebody decides about it. Decide first, in the order's Paygate card; then make the payment link.",
  "link-no-method":
    "No method of the shop can pay what this order owes. Enable one for the order's region, or add its currency to an account.",
}
