import { randomBytes } from "node:crypto"

/** Runs a statement without parameters: whoever runs it, each library has its own way to write those. */
type Sql = (statement: string) => Promise<Record<string, unknown>[]>

/** The rows of one cart, as JSON, by table. */
type CartRows = ReadonlyMap<string, string>

/** Every table that holds something of a filled cart, and how its rows are found. */
const tables: Readonly<Record<string, string>> = {
  cart: "id = :cart",
  cart_address:
    "id in (select shipping_address_id from cart where id = :cart union select billing_address_id from cart where id = :cart)",
  cart_line_item: "cart_id = :cart",
  cart_line_item_tax_line: "item_id in (select id from cart_line_item where cart_id = :cart)",
  cart_line_item_adjustment: "item_id in (select id from cart_line_item where cart_id = :cart)",
  cart_shipping_method: "cart_id = :cart",
  cart_shipping_method_tax_line:
    "shipping_method_id in (select id from cart_shipping_method where cart_id = :cart)",
  cart_shipping_method_adjustment:
    "shipping_method_id in (select id from cart_shipping_method where cart_id = :cart)",
}
/** Tables that others point at are written first. */
const order = ["cart_address", ...Object.keys(tables).filter((table) => table !== "cart_address")]

/**
 * Carts that are filled through the Store API once and copied, row by row under ids of their own, from then on: filling one
 * takes Medusa half a second, which is most of what many a story costs.
 */
export class CartCopies {
  private readonly known = new Map<string, CartRows>()

  constructor(private readonly sql: Sql) {}

  /**
   * @param content what the cart holds; the same text is the same content
   * @param fill fills one
   * @returns the id of a cart that nobody has touched
   */
  async of(content: string, fill: () => Promise<string>): Promise<string> {
    const known = this.known.get(content)
    if (known !== undefined) {
      return this.write(known)
    }
    const id = await fill()
    this.known.set(content, await this.read(id))
    return id
  }

  private async read(cartId: string): Promise<CartRows> {
    const found = new Map<string, string>()
    for (const table of order) {
      const where = tables[table]!.replaceAll(":cart", `'${cartId}'`)
      const rows = await this.sql(`select to_jsonb(t) as row from ${table} t where ${where}`)
      found.set(table, JSON.stringify(rows.map(({ row }) => row)))
    }
    return found
  }

  private async write(rows: CartRows): Promise<string> {
    const fresh = new Map(
      [...rows.values()].flatMap((json) =>
        (JSON.parse(json) as { id: string }[]).map(({ id }) => [id, freshId(id)] as const),
      ),
    )
    const renamed = (json: string) =>
      [...fresh].reduce((text, [old, id]) => text.replaceAll(`"${old}"`, `"${id}"`), json)
    const now = new Date().toISOString()
    for (const [table, json] of rows) {
      const made = (JSON.parse(renamed(json)) as object[]).map((row) => ({
        ...row,
        created_at: now,
        updated_at: now,
      }))
      if (made.length > 0) {
        const text = JSON.stringify(made).replaceAll("'", "''").replaceAll("?", "\\u003f")
        await this.sql(
          `insert into ${table} select * from jsonb_populate_recordset(null::${table}, '${text}'::jsonb)`,
        )
      }
    }
    const [cart] = JSON.parse(renamed(rows.get("cart")!)) as { id: string }[]
    return cart!.id
  }
}

/** Of the same kind as the old one: what comes before the underscore tells it. */
function freshId(old: string): string {
  return `${old.split("_")[0]}_${randomBytes(13).toString("hex").toUpperCase()}`
}
