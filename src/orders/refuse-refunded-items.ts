import type { MedusaContainer } from "@medusajs/framework/types"

import { type ItemQuantity, quantitiesOf } from "../domain/refunded-items"
import { RefusalError } from "../refusals/refusal"

import { readOrderItems } from "./refundable-items"

/**
 * Two people may refund the same item, each with a form that shows it. The caller holds the order's lock, so that the second
 * sees what the first has refunded.
 * @throws RefusalError for more of an item than is left, and for an item that is not the order's
 */
export async function refuseRefundedItems(
  container: MedusaContainer,
  orderId: string | undefined,
  asked: readonly ItemQuantity[],
): Promise<void> {
  const items = (orderId === undefined ? undefined : await readOrderItems(container, orderId)) ?? []
  for (const [id, quantity] of quantitiesOf(asked)) {
    const item = items.find((each) => each.id === id)
    if (!item) {
      throw new RefusalError(
        "request-invalid",
        `The order has no item ${id}, so nothing was sent. Look at the order again.`,
      )
    }
    const { title, variant, refundable: left } = item
    const name = variant === null ? title : `${title} (${variant})`
    if (quantity > left) {
      throw new RefusalError(
        "more-than-left",
        `${quantity} × ${name} is more than is left to refund: ${left}. Somebody may have refunded it meanwhile; nothing was sent. ` +
          "Look at the order again.",
        { facts: { reason: "items-refunded", item: name, asked: quantity, left } },
      )
    }
  }
}
