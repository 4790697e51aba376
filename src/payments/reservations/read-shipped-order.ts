import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import type { CaptureMoment } from "../../domain/capture-moment"
import { toMinor } from "../../domain/money"
import { type ShippedValue, shippedValue } from "../../domain/shipped-value"
import type { MinorAmount } from "../../paygate/values"

/** An order of which something may have gone out. Amounts in minor units. */
export interface OrderUnderWay {
  readonly canceled: boolean
  readonly shipped: ShippedValue
  readonly owed: MinorAmount
  /** The ids of the fulfillments that went out, oldest first. */
  readonly fulfillments: readonly string[]
}

type Moment = string | Date | null

interface OrderRow {
  readonly status: string
  readonly currency_code: string
  readonly shipping_total: BigNumberInput
  readonly summary: { readonly pending_difference: BigNumberInput }
  readonly items: readonly {
    readonly quantity: number
    readonly fulfilled_total?: BigNumberInput
    readonly detail: {
      readonly fulfilled_quantity: number
      readonly shipped_quantity: number
      readonly delivered_quantity: number
    }
  }[]
  readonly fulfillments: readonly {
    readonly id: string
    readonly created_at: Moment
    readonly shipped_at: Moment
    readonly delivered_at: Moment
    readonly canceled_at: Moment
  }[]
}

/** What Medusa shows of an order and its parcels; undefined when there is no such order. */
export async function readShippedOrder(
  container: MedusaContainer,
  orderId: string,
  moment: Exclude<CaptureMoment, "manual">,
): Promise<OrderUnderWay | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      ...["id", "status", "currency_code", "total", "shipping_total", "summary"],
      ...["items.id", "items.quantity", "items.total", "items.fulfilled_total", "items.detail.*"],
      ...["created_at", "shipped_at", "delivered_at", "canceled_at", "id"].map(
        (name) => `fulfillments.${name}`,
      ),
    ],
    filters: { id: orderId },
  })
  const [order] = data as unknown as OrderRow[]
  return order && underWay(order, moment)
}

function underWay(order: OrderRow, moment: Exclude<CaptureMoment, "manual">): OrderUnderWay {
  const { currency_code: currency, summary } = order
  const lines = order.items.map(({ quantity, fulfilled_total: fulfilledTotal = 0, detail }) => ({
    quantity,
    fulfilled: detail.fulfilled_quantity,
    shipped: detail.shipped_quantity,
    delivered: detail.delivered_quantity,
    fulfilledTotal,
  }))
  return {
    canceled: order.status === "canceled",
    shipped: shippedValue({ currency, lines, shippingTotal: order.shipping_total }, moment),
    owed: toMinor(MathBN.max(summary.pending_difference, 0), currency),
    fulfillments: order.fulfillments
      .flatMap((fulfillment) => {
        const at = wentOutAt(fulfillment, moment)
        return at === null ? [] : [{ id: fulfillment.id, at: new Date(at).getTime() }]
      })
      .sort((one, other) => one.at - other.at || one.id.localeCompare(other.id))
      .map(({ id }) => id),
  }
}

function wentOutAt(
  { created_at, shipped_at, delivered_at, canceled_at }: OrderRow["fulfillments"][number],
  moment: Exclude<CaptureMoment, "manual">,
): Moment {
  if (canceled_at !== null) {
    return null
  }
  return moment === "fulfillment" ? created_at : (shipped_at ?? delivered_at)
}
