import type { CartCopies } from "../../databases/cart-copies"

export type Currency = "chf" | "eur"

const addresses = {
  chf: { address_1: "Seestrasse 12", postal_code: "8002", city: "Zürich", country_code: "ch" },
  eur: { address_1: "Lindenweg 3", postal_code: "10115", city: "Berlin", country_code: "de" },
}

/** The Store API without a browser: prepares carts, so that a story can start at the step it is about. */
export class StoreApi {
  private readonly known = new Map<string, Promise<string>>()

  constructor(
    private readonly url: string,
    readonly publishableKey: string,
    private readonly copies: CartCopies,
  ) {}

  /** A cart with one white enamel mug, an address and parcel shipping: 32.90 CHF or 33.40 EUR. */
  openCart(currency: Currency): Promise<string> {
    return this.copies.of(currency, () => this.fillCart(currency))
  }

  private async fillCart(currency: Currency): Promise<string> {
    const person = { first_name: "Heidi", last_name: "Muster", ...addresses[currency] }
    const { cart } = await this.call<{ cart: { id: string } }>("POST", "/store/carts", {
      region_id: await this.once(`region ${currency}`, () => this.region(currency)),
      email: "shopper@example.com",
      shipping_address: person,
      billing_address: person,
      items: [{ variant_id: await this.theMug(), quantity: 1 }],
    })
    const option = await this.once("parcel", () => this.parcel(cart.id))
    await this.call("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: option })
    return cart.id
  }

  /** Adds one mug: the total changes, which invalidates every open payment. */
  async addMug(cartId: string): Promise<void> {
    const variant_id = await this.theMug()
    await this.call("POST", `/store/carts/${cartId}/line-items`, { variant_id, quantity: 1 })
  }

  /** Opens a payment for what an order still owes, as a payment link does. */
  async openPayment(collectionId: string, provider: string): Promise<void> {
    const path = `/store/payment-collections/${collectionId}/payment-sessions`
    await this.call("POST", path, { provider_id: provider, data: {} })
  }

  /** The mug's id. */
  theMug(): Promise<string> {
    return this.once("mug", () => this.mug())
  }

  private async region(currency: Currency): Promise<string> {
    const { regions } = await this.call<{ regions: { id: string; currency_code: string }[] }>(
      "GET",
      "/store/regions",
    )
    return found(regions.find(({ currency_code }) => currency_code === currency)?.id)
  }

  private async mug(): Promise<string> {
    const { products } = await this.call<{ products: { variants: { id: string; sku: string }[] }[] }>(
      "GET",
      "/store/products?handle=enamel-mug&fields=*variants",
    )
    return found(products[0]?.variants.find(({ sku }) => sku === "MUG-WHITE")?.id)
  }

  private async parcel(cartId: string): Promise<string> {
    const { shipping_options } = await this.call<{ shipping_options: { id: string }[] }>(
      "GET",
      `/store/shipping-options?cart_id=${cartId}`,
    )
    return found(shipping_options[0]?.id)
  }

  private once(what: string, read: () => Promise<string>): Promise<string> {
    const known = this.known.get(what) ?? read()
    this.known.set(what, known)
    return known
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.url + path, {
      method,
      headers: { "content-type": "application/json", "x-publishable-api-key": this.publishableKey },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    }
    return (await response.json()) as T
  }
}

function found(id: string | undefined): string {
  if (id === undefined) {
    throw new Error("The demo store lacks its region, mug or parcel")
  }
  return id
}
