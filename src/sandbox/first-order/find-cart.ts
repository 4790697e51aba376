import type { FirstOrderOptions } from "./command-line"
import { fillCart, type Region } from "./fill-cart"
import { firstOffer, type Offer, type Product } from "./offer"
import { type StoreApi, StoreRefusal } from "./store-api"
import { type MethodRow, noMethodText, usableMethod } from "./usable-method"

/** A cart that can be paid now. */
export interface PayableCart {
  readonly cartId: string
  readonly region: Region
  readonly offer: Offer
  readonly method: MethodRow
}

type Wanted = Pick<FirstOrderOptions, "medusa" | "method">

/**
 * Fills a cart in the first region of the shop where one of Paygate's methods, or the one that is wanted, can pay it.
 * @throws Error that names what each region lacks, and where to add it
 */
export async function findCart(store: StoreApi, wanted: Wanted): Promise<PayableCart> {
  const { regions } = await store.get<{ regions: Region[] }>("regions")
  if (regions.length === 0) {
    throw new Error(`The shop has no region. Create one: ${wanted.medusa}app/settings/regions/create`)
  }
  const lacking: string[] = []
  for (const region of regions) {
    const found = await cartIn(store, region, wanted)
    if (typeof found !== "string") return found
    lacking.push(`  ${region.name} (${region.currency_code.toUpperCase()}): ${found}`)
  }
  throw new Error(["No region of the shop can take a first order yet:", ...lacking].join("\n"))
}

async function cartIn(
  store: StoreApi,
  region: Region,
  { medusa, method: wanted }: Wanted,
): Promise<PayableCart | string> {
  const settings = `${medusa}app/settings/regions/${region.id}/edit`
  if (!(await hasMethod(store, region, wanted))) return `${noMethodText("not-switched-on")}: ${settings}`
  const { products } = await store.get<{ products: Product[] }>("products", {
    region_id: region.id,
    fields: "title,*variants,*variants.calculated_price,+variants.inventory_quantity",
  })
  const offer = firstOffer(products)
  if (!offer) {
    return `no published product with a price in this currency and a piece in stock, in a sales channel of the key: ${medusa}app/products`
  }
  const cartId = await fillCart(store, region, offer)
  if (cartId === undefined) {
    return `no shipping option with a fixed price for its countries: ${medusa}app/settings/locations`
  }
  const rows = await methodsFor(store, cartId)
  const method = usableMethod(rows.filter((row) => wanted === undefined || row.method === wanted))
  return typeof method === "string"
    ? `${noMethodText(method)}: ${settings}`
    : { cartId, region, offer, method }
}

async function hasMethod(store: StoreApi, region: Region, wanted: string | undefined): Promise<boolean> {
  const { payment_providers: providers } = await store.get<{ payment_providers: { id: string }[] }>(
    "payment-providers",
    { region_id: region.id },
  )
  return providers.some(({ id }) =>
    wanted === undefined ? /^pp_.+_paygate$/.test(id) : id === `pp_${wanted}_paygate`,
  )
}

async function methodsFor(store: StoreApi, cartId: string): Promise<MethodRow[]> {
  try {
    return (await store.get<{ methods: MethodRow[] }>("paygate/methods", { cart_id: cartId })).methods
  } catch (error) {
    if (error instanceof StoreRefusal && error.status === 404) {
      throw new Error(
        "This Medusa runs without the plugin: add paygate.plugin to plugins in medusa-config.ts",
        {
          cause: error,
        },
      )
    }
    throw error
  }
}
