import type { MedusaContainer } from "@medusajs/framework/types"

import type { AdminUser } from "../../contracts/attempt-card"
import type { LinkOfOrder, PaymentLinkView } from "../../contracts/payment-link"
import { remainder, toMajor } from "../../domain/money"
import { linkImpossibility, linkState, type PaymentLink } from "../../domain/payment-link"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { adminEmails } from "../gateway-page/admin-emails"

import { type LinkedOrder, readLinkedOrder } from "./order-of-link"
import { payableMethods } from "./payable-methods"

/**
 * What an order owes and its newest link, for the order's page.
 * @throws RefusalError (404) when there is no such order
 */
export async function viewOrderLink(container: MedusaContainer, orderId: string): Promise<LinkOfOrder> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const order = await readLinkedOrder(container, orderId)
  const link = await paygate.paymentLinks.ofOrder(orderId)
  const { currency, total } = order.money
  return {
    order_id: orderId,
    currency_code: currency,
    total: toMajor(total, currency),
    paid: toMajor(remainder(total, order.owed), currency),
    owed: toMajor(order.owed, currency),
    impossible: (await impossibilityOf(container, order)) ?? null,
    link: link ? await linkView(container, link) : null,
  }
}

/** Why no link can be made for an order now. */
export async function impossibilityOf(container: MedusaContainer, order: LinkedOrder) {
  const methods = await payableMethods(container, order)
  return linkImpossibility(
    order,
    methods.some(({ usable }) => usable),
  )
}

async function linkView(container: MedusaContainer, link: PaymentLink): Promise<PaymentLinkView> {
  const emails = await adminEmails(container, [link.createdBy, link.revokedBy])
  const admin = (id: string | null): AdminUser | null =>
    id === null ? null : { id, email: emails.get(id) ?? null }
  return {
    id: link.id,
    state: linkState(link),
    amount: toMajor(link.amount, link.currency),
    created_at: link.createdAt.toISOString(),
    created_by: admin(link.createdBy),
    expires_at: link.expiresAt.toISOString(),
    revoked_at: link.revokedAt?.toISOString() ?? null,
    revoked_by: admin(link.revokedBy),
  }
}
