import type { World } from "./suite"

/** An admin's call that has to work; what it answered. */
async function admin(world: World, path: string, body: Record<string, unknown> = {}) {
  const { status, data } = await world.admin.post(path, body)
  expect({ path, status, message: data.message }).toMatchObject({ status: 200 })
  return data
}

/** The one line of an order. */
async function lineOf(world: World, orderId: string): Promise<string> {
  const [line] = await world.state.graph<{ item_id: string }>("order_item", ["item_id"], {
    order_id: orderId,
  })
  return line!.item_id
}

async function edit(world: World, orderId: string, change: () => Promise<unknown>): Promise<void> {
  await admin(world, "/admin/order-edits", { order_id: orderId })
  await change()
  await admin(world, `/admin/order-edits/${orderId}/confirm`)
}

async function fulfil(world: World, orderId: string): Promise<void> {
  await admin(world, `/admin/orders/${orderId}/fulfillments`, {
    items: [{ id: await lineOf(world, orderId), quantity: 1 }],
    location_id: world.shop.stockLocationId,
  })
}

/** What a merchant does with an order of two mugs after it was placed, and what it costs then; CHF in smallest units. */
export interface OrderChange {
  readonly name: string
  readonly total: number
  readonly make: (world: World, orderId: string) => Promise<void>
}

/** Two mugs by post. */
export const beforeTheChange = 4480

export const orderChanges: readonly OrderChange[] = [
  {
    name: "an edit to one mug more",
    total: 6470,
    make: (world, orderId) =>
      edit(world, orderId, () =>
        admin(world, `/admin/order-edits/${orderId}/items`, {
          items: [{ variant_id: world.shop.mugVariantId, quantity: 1 }],
        }),
      ),
  },
  {
    name: "an edit to one mug less",
    total: 2490,
    make: (world, orderId) =>
      edit(world, orderId, async () =>
        admin(world, `/admin/order-edits/${orderId}/items/item/${await lineOf(world, orderId)}`, {
          quantity: 1,
        }),
      ),
  },
  {
    name: "a return of one mug",
    total: 2490,
    make: async (world, orderId) => {
      await fulfil(world, orderId)
      const data = await admin(world, "/admin/returns", {
        order_id: orderId,
        location_id: world.shop.stockLocationId,
      })
      const { id } = data["return"] as { id: string }
      await admin(world, `/admin/returns/${id}/request-items`, {
        items: [{ id: await lineOf(world, orderId), quantity: 1 }],
      })
      await admin(world, `/admin/returns/${id}/request`)
    },
  },
  {
    name: "a claim of one mug, replaced by another",
    total: 4480,
    make: async (world, orderId) => {
      await fulfil(world, orderId)
      const data = await admin(world, "/admin/claims", { order_id: orderId, type: "replace" })
      const { id } = data["claim"] as { id: string }
      await admin(world, `/admin/claims/${id}/inbound/items`, {
        items: [{ id: await lineOf(world, orderId), quantity: 1 }],
        location_id: world.shop.stockLocationId,
      })
      await admin(world, `/admin/claims/${id}/outbound/items`, {
        items: [{ variant_id: world.shop.mugVariantId, quantity: 1 }],
      })
      await admin(world, `/admin/claims/${id}/request`)
    },
  },
  {
    name: "an exchange of one mug for two",
    total: 6470,
    make: async (world, orderId) => {
      await fulfil(world, orderId)
      const data = await admin(world, "/admin/exchanges", { order_id: orderId })
      const { id } = data["exchange"] as { id: string }
      await admin(world, `/admin/exchanges/${id}/inbound/items`, {
        items: [{ id: await lineOf(world, orderId), quantity: 1 }],
        location_id: world.shop.stockLocationId,
      })
      await admin(world, `/admin/exchanges/${id}/outbound/items`, {
        items: [{ variant_id: world.shop.mugVariantId, quantity: 2 }],
      })
      await admin(world, `/admin/exchanges/${id}/request`)
    },
  },
]
