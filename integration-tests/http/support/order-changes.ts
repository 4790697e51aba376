import type { World } from "./suite"

/** An admin's call that has to succeed; returns the response body. */
export type AdminCall = (path: string, body?: Record<string, unknown>) => Promise<Record<string, unknown>>

/** The order to change, and what is needed for it. */
export interface ChangeSubject {
  readonly orderId: string
  /** Its only line item. */
  readonly lineId: string
  readonly locationId: string
  /** The variant that is added or sent instead. */
  readonly variantId: string
}

/** A change a merchant makes to a placed order. */
export interface OrderChange {
  readonly kind: "edit-up" | "edit-down" | "return" | "claim" | "exchange"
  readonly name: string
  /** The new total of an order of two mugs with shipping; CHF in minor units. */
  readonly total: number
  readonly make: (call: AdminCall, subject: ChangeSubject) => Promise<void>
}

/** The total of two mugs with shipping before the change. */
export const beforeTheChange = 4480

export const orderChanges: readonly OrderChange[] = [
  {
    kind: "edit-up",
    name: "an edit to one mug more",
    total: 6470,
    make: async (call, { orderId, variantId }) => {
      await call("/admin/order-edits", { order_id: orderId })
      await call(`/admin/order-edits/${orderId}/items`, {
        items: [{ variant_id: variantId, quantity: 1 }],
      })
      await call(`/admin/order-edits/${orderId}/confirm`)
    },
  },
  {
    kind: "edit-down",
    name: "an edit to one mug only",
    total: 2490,
    make: async (call, { orderId, lineId }) => {
      await call("/admin/order-edits", { order_id: orderId })
      await call(`/admin/order-edits/${orderId}/items/item/${lineId}`, { quantity: 1 })
      await call(`/admin/order-edits/${orderId}/confirm`)
    },
  },
  {
    kind: "return",
    name: "a return of one mug",
    total: 2490,
    make: async (call, subject) => {
      await fulfill(call, subject)
      const { orderId: order_id, locationId: location_id } = subject
      const data = await call("/admin/returns", { order_id, location_id })
      const { id } = data["return"] as { id: string }
      await call(`/admin/returns/${id}/request-items`, { items: [{ id: subject.lineId, quantity: 1 }] })
      await call(`/admin/returns/${id}/request`)
    },
  },
  {
    kind: "claim",
    name: "a claim of one mug, replaced by another",
    total: 4480,
    make: async (call, subject) => {
      await fulfill(call, subject)
      const data = await call("/admin/claims", { order_id: subject.orderId, type: "replace" })
      const { id } = data["claim"] as { id: string }
      await sendBackAndForth(call, subject, `/admin/claims/${id}`, 1)
    },
  },
  {
    kind: "exchange",
    name: "an exchange of one mug for two",
    total: 6470,
    make: async (call, subject) => {
      await fulfill(call, subject)
      const data = await call("/admin/exchanges", { order_id: subject.orderId })
      const { id } = data["exchange"] as { id: string }
      await sendBackAndForth(call, subject, `/admin/exchanges/${id}`, 2)
    },
  },
]

function fulfill(call: AdminCall, { orderId, lineId, locationId: location_id }: ChangeSubject) {
  return call(`/admin/orders/${orderId}/fulfillments`, { items: [{ id: lineId, quantity: 1 }], location_id })
}

async function sendBackAndForth(
  call: AdminCall,
  { lineId, locationId: location_id, variantId: variant_id }: ChangeSubject,
  path: string,
  quantity: number,
): Promise<void> {
  await call(`${path}/inbound/items`, { items: [{ id: lineId, quantity: 1 }], location_id })
  await call(`${path}/outbound/items`, { items: [{ variant_id, quantity }] })
  await call(`${path}/request`)
}

/** Changes an order of a story. */
export async function changeOrder(world: World, { make }: OrderChange, orderId: string): Promise<void> {
  const [line] = await world.state.graph<{ item_id: string }>("order_item", ["item_id"], {
    order_id: orderId,
  })
  const { stockLocationId: locationId, mugVariantId: variantId } = world.shop
  const call: AdminCall = async (path, body = {}) => {
    const { status, data } = await world.admin.post(path, body)
    expect({ path, status, message: data.message }).toMatchObject({ status: 200 })
    return data
  }
  await make(call, { orderId, lineId: line!.item_id, locationId, variantId })
}
