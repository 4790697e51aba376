import type { World } from "./suite"

/** Items of a parcel: how many of which line; of the only line when there is one. */
export type Packed = number | Readonly<Record<string, number>>

/** A merchant's packing table: makes fulfillments of an order and ships them, as Medusa's order page does. */
export class PackingTable {
  constructor(
    private readonly world: World,
    private readonly orderId: string,
  ) {}

  /** Creates a fulfillment; returns its id. */
  async pack(packed: Packed): Promise<string> {
    const items = await this.itemsOf(packed)
    const location_id = this.world.shop.stockLocationId
    await this.call(`/admin/orders/${this.orderId}/fulfillments`, { items, location_id })
    const all = await this.fulfillments()
    return all.at(-1)!
  }

  /** Marks a fulfillment as shipped. */
  async ship(fulfillmentId: string, packed: Packed): Promise<void> {
    await this.call(`/admin/orders/${this.orderId}/fulfillments/${fulfillmentId}/shipments`, {
      items: await this.itemsOf(packed),
      labels: [],
    })
  }

  async packAndShip(packed: Packed): Promise<string> {
    const id = await this.pack(packed)
    await this.ship(id, packed)
    return id
  }

  async unpack(fulfillmentId: string): Promise<void> {
    await this.call(`/admin/orders/${this.orderId}/fulfillments/${fulfillmentId}/cancel`)
  }

  /** The lines of the order, oldest first. */
  async lines(): Promise<string[]> {
    const rows = await this.world.sql(
      "select item_id from order_item where order_id = ? order by created_at, item_id",
      [this.orderId],
    )
    return [...new Set(rows.map(({ item_id: id }) => String(id)))]
  }

  private async fulfillments(): Promise<string[]> {
    const rows = await this.world.sql(
      `select f.id from fulfillment f join order_fulfillment o on o.fulfillment_id = f.id
        where o.order_id = ? order by f.created_at`,
      [this.orderId],
    )
    return rows.map(({ id }) => String(id))
  }

  private async itemsOf(packed: Packed): Promise<{ id: string; quantity: number }[]> {
    if (typeof packed !== "number") {
      return Object.entries(packed).map(([id, quantity]) => ({ id, quantity }))
    }
    const [id] = await this.lines()
    return [{ id: id!, quantity: packed }]
  }

  private async call(path: string, body: Record<string, unknown> = {}): Promise<void> {
    const { status, data } = await this.world.admin.post(path, body)
    expect({ path, status, message: data.message }).toMatchObject({ status: 200 })
    await this.world.paygate.background.drain()
  }
}
