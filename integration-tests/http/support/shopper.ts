import type { AxiosInstance } from "axios"

import type { CartCopies } from "../../databases/cart-copies"
import { type RegionName, type Shop, SHOPPER_EMAIL } from "../../databases/shop-fixture"

export interface Session {
  readonly id: string
  readonly provider_id: string
  readonly status: string
  readonly amount: number
  readonly data: {
    session_id: string
    attempt_token: string
    action: { type: string; url?: string }
  } & Record<string, unknown>
}

/** What differs from one mug, sent to Switzerland. */
interface CartInput {
  readonly region?: RegionName
  readonly variantId?: string
  readonly quantity?: number
  readonly email?: string
}

/** A storefront without a screen: the Store API calls a shopper's browser makes. */
export class Shopper {
  constructor(
    private readonly api: AxiosInstance,
    private readonly shop: Shop,
    /** If set, a cart that equals an earlier one is a copy of it. */
    private readonly copies?: CartCopies,
  ) {}

  get headers() {
    return { "x-publishable-api-key": this.shop.publishableKey }
  }

  /** A cart that is complete except for the payment. */
  fillCart(input: CartInput = {}): Promise<string> {
    const fill = () => this.fillByApi(input)
    return this.copies === undefined ? fill() : this.copies.of(JSON.stringify(input), fill)
  }

  private async fillByApi(input: CartInput): Promise<string> {
    const region = input.region ?? "ch"
    const country = region === "eu" ? "de" : region
    const address = {
      first_name: "Anna",
      last_name: "Muster",
      address_1: "Weg 1",
      city: "Bern",
      postal_code: "3000",
      country_code: country,
    }
    const { data: created } = await this.post("/store/carts", {
      region_id: this.shop.regions[region],
      sales_channel_id: this.shop.salesChannelId,
      email: input.email ?? SHOPPER_EMAIL,
      shipping_address: address,
      billing_address: address,
      items: [{ variant_id: input.variantId ?? this.shop.mugVariantId, quantity: input.quantity ?? 1 }],
    })
    const cartId = (created as { cart: { id: string } }).cart.id
    await this.post(`/store/carts/${cartId}/shipping-methods`, { option_id: this.shop.shippingOptionId })
    return cartId
  }

  async addItem(cartId: string, quantity = 1): Promise<void> {
    await this.post(`/store/carts/${cartId}/line-items`, { variant_id: this.shop.mugVariantId, quantity })
  }

  /** Sets the quantity of a cart with a single line item. */
  async setQuantity(cartId: string, quantity: number): Promise<void> {
    const { items } = (await this.cart(cartId, "items.id")) as { items: { id: string }[] }
    await this.post(`/store/carts/${cartId}/line-items/${items[0]!.id}`, { quantity })
  }

  async openCollection(cartId: string): Promise<string> {
    const { data } = await this.post("/store/payment-collections", { cart_id: cartId })
    return (data as { payment_collection: { id: string } }).payment_collection.id
  }

  /** Chooses a method; the response contains the action for the storefront. */
  async openSession(
    cartId: string,
    provider: string,
    browserData: Record<string, unknown> = {},
  ): Promise<Session> {
    const collectionId = await this.openCollection(cartId)
    const { data } = await this.post(`/store/payment-collections/${collectionId}/payment-sessions`, {
      provider_id: provider,
      data: browserData,
    })
    const sessions = (data as { payment_collection: { payment_sessions: Session[] } }).payment_collection
      .payment_sessions
    const session = sessions.find(({ provider_id }) => provider_id === provider)
    if (!session) {
      throw new Error(`no session of ${provider} in ${JSON.stringify(sessions)}`)
    }
    return session
  }

  /** Prepares a cart and opens a payment for it. */
  async checkOut(
    provider: string,
    input: CartInput = {},
  ): Promise<{ cartId: string; session: Session; formUrl: string }> {
    const cartId = await this.fillCart(input)
    const session = await this.openSession(cartId, provider)
    return { cartId, session, formUrl: formUrlOf(session) }
  }

  /** Follows the gateway's redirect back; returns the storefront address it leads to. */
  async comeBack(redirectTo: string): Promise<URL> {
    const response = await this.api.get(redirectTo, { maxRedirects: 0, validateStatus: () => true })
    if (response.status !== 303) {
      throw new Error(`the return answered ${response.status}: ${String(response.data)}`)
    }
    return new URL(String(response.headers["location"]))
  }

  /** Completes the cart; returns the raw response, whatever its status. */
  async complete(cartId: string): Promise<{
    status: number
    data: {
      type?: string
      order?: { id: string }
      error?: { message: string; type: string }
      message?: string
    }
  }> {
    const response = await this.api.post(
      `/store/carts/${cartId}/complete`,
      {},
      { headers: this.headers, validateStatus: () => true },
    )
    return { status: response.status, data: response.data as never }
  }

  async cart(cartId: string, fields?: string): Promise<Record<string, unknown>> {
    const { data } = await this.api.get(`/store/carts/${cartId}`, {
      headers: this.headers,
      params: fields === undefined ? {} : { fields },
    })
    return (data as { cart: Record<string, unknown> }).cart
  }

  async post(path: string, body: Record<string, unknown>) {
    return this.api.post<unknown>(path, body, { headers: this.headers })
  }
}

export function formUrlOf(session: Session): string {
  const { action } = session.data
  if (action.type !== "redirect" || action.url === undefined) {
    throw new Error(`expected a redirect, got ${JSON.stringify(action)}`)
  }
  return action.url
}
