import { type Answer, sendPatiently } from "./http"
import type { Stage } from "./stage"

export interface OpenedSession {
  readonly id: string
  readonly action: {
    readonly type: string
    readonly url?: string
    readonly content?: string
    readonly payload?: string
  }
}

/** A failed call after which a shopper cannot continue. */
export class ShopRefused extends Error {}

/** A storefront whose shopper tries again when the shop is briefly unavailable. */
export class Storefront {
  constructor(private readonly stage: Stage) {}

  /** A cart that is complete except for the payment. */
  async fillCart(shopper: string, region: "ch" | "eu", quantity: number): Promise<string> {
    const { shop } = this.stage
    const address = {
      ...{ first_name: "Anna", last_name: "Muster", address_1: "Weg 1", city: "Bern", postal_code: "3000" },
      country_code: region === "ch" ? "ch" : "de",
    }
    const { body } = await this.succeed("/store/carts", {
      region_id: shop.regions[region],
      sales_channel_id: shop.salesChannelId,
      email: `${shopper}@example.com`,
      shipping_address: address,
      billing_address: address,
      items: [{ variant_id: shop.mugVariantId, quantity }],
    })
    const { id } = body["cart"] as { id: string }
    await this.succeed(`/store/carts/${id}/shipping-methods`, { option_id: shop.shippingOptionId })
    return id
  }

  async addItem(cartId: string): Promise<Answer> {
    return this.post(`/store/carts/${cartId}/line-items`, {
      variant_id: this.stage.shop.mugVariantId,
      quantity: 1,
    })
  }

  /** Sets the quantity of the only line item in the cart. */
  async setQuantity(cartId: string, quantity: number): Promise<Answer> {
    const { body } = await sendPatiently(`${this.stage.url}/store/carts/${cartId}`, {
      method: "GET",
      headers: this.headers,
    })
    const { items } = body["cart"] as { items: { id: string }[] }
    return this.post(`/store/carts/${cartId}/line-items/${items[0]?.id}`, { quantity })
  }

  /** Chooses a method; if it cannot be opened, the shopper tries once more. */
  async openSession(
    cartId: string,
    provider: string,
    data: Record<string, unknown> = {},
  ): Promise<OpenedSession> {
    const collection = await this.succeed("/store/payment-collections", { cart_id: cartId })
    const { id } = collection.body["payment_collection"] as { id: string }
    const path = `/store/payment-collections/${id}/payment-sessions`
    const first = await this.post(path, { provider_id: provider, data })
    const { body } = first.status === 200 ? first : await this.succeed(path, { provider_id: provider, data })
    const { payment_sessions: sessions } = body["payment_collection"] as {
      payment_sessions: { id: string; provider_id: string; data: { action?: OpenedSession["action"] } }[]
    }
    const session = sessions.filter(({ provider_id }) => provider_id === provider).at(-1)
    if (!session) {
      throw new ShopRefused(`no session of ${provider}`)
    }
    return { id: session.id, action: session.data.action ?? { type: "none" } }
  }

  complete(cartId: string): Promise<Answer> {
    return this.post(`/store/carts/${cartId}/complete`, {})
  }

  /** The browser follows the gateway's redirect to the shop. */
  comeBack(url: string): Promise<Answer> {
    return sendPatiently(url, { method: "GET" })
  }

  private async succeed(path: string, body: unknown): Promise<Answer> {
    const answer = await this.post(path, body)
    if (answer.status === 200) {
      return answer
    }
    // A cut database connection causes a single 500; shoppers reload.
    const again = await this.post(path, body)
    if (again.status !== 200) {
      throw new ShopRefused(`${path} answered ${again.status}: ${JSON.stringify(again.body)}`)
    }
    return again
  }

  private get headers() {
    return { "x-publishable-api-key": this.stage.shop.publishableKey }
  }

  private post(path: string, json: unknown): Promise<Answer> {
    return sendPatiently(`${this.stage.url}${path}`, { json, headers: this.headers })
  }
}
