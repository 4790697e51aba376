import type { Session } from "./shopper"
import type { World } from "./suite"

/** A payment link as its shopper has it: an address, and no key of the shop. */
export class LinkShopper {
  constructor(
    private readonly world: World,
    readonly address: string,
  ) {}

  /** The page, as a browser in this language reads it. */
  async page(language = "en"): Promise<{ status: number; html: string; headers: Record<string, unknown> }> {
    const { status, data, headers } = await this.world.api.get<string>(this.address, {
      headers: { "accept-language": language },
      validateStatus: () => true,
    })
    return { status, html: data, headers: headers }
  }

  methods() {
    return this.call<{ methods: { method: string; usable: boolean; reason: string | null }[] }>(
      "GET",
      "methods",
    )
  }

  /** Begins to pay; the payment session as the page's script reads it. */
  async open(provider: string): Promise<Session> {
    const { status, data } = await this.tryToOpen(provider)
    expect({ status, message: data.message }).toEqual({ status: 200, message: undefined })
    return data.payment_session
  }

  tryToOpen(provider: string, data: Record<string, unknown> = {}) {
    return this.call<{ payment_session: Session; message?: string; code?: string }>("POST", "payments", {
      provider_id: provider,
      data,
    })
  }

  async status(session: Session): Promise<{ status: string; reason: string | null; order_id: unknown }> {
    const { data } = await this.call<{
      attempt: { status: string; reason: string | null; order_id: unknown }
    }>("GET", `payments/${session.data.attempt_token}`)
    return data.attempt
  }

  async cancel(session: Session): Promise<void> {
    await this.call("POST", `payments/${session.data.attempt_token}/cancel`)
  }

  async look(): Promise<{ type: string; order?: { id: string; display_id: number } }> {
    return (await this.call<{ type: string }>("POST", "look")).data
  }

  /** Decides on the gateway's page or in a wallet that scanned the code; nobody comes back by it. */
  decide(session: Session, choice: "pay" | "decline" | "cancel") {
    const { action } = session.data as unknown as { action: { url?: string; content?: string } }
    const { shopper } = this.world.sandbox
    return action.url === undefined
      ? shopper.scan(String(action.content), choice)
      : shopper.pay(action.url, choice)
  }

  async call<Data>(method: "GET" | "POST", path: string, body?: Record<string, unknown>) {
    const { status, data, headers } = await this.world.api.request<Data>({
      method,
      url: `${this.address}/${path}`,
      ...(body ? { data: body } : {}),
      validateStatus: () => true,
    })
    return { status, data, headers }
  }
}

interface OrderLink {
  readonly owed: string
  readonly paid: string
  readonly impossible: string | null
  readonly link: { readonly id: string; readonly state: string } | null
}

/** What the order page shows. */
export async function shownLink(world: World, orderId: string): Promise<OrderLink> {
  const { data } = await world.api.get<{ payment_link: OrderLink }>("/admin/paygate/payment-links", {
    params: { order_id: orderId },
    headers: world.admin.headers,
  })
  return data.payment_link
}

/** An admin makes a link and sends it to the shopper. */
export async function sendLink(world: World, orderId: string, more: Record<string, unknown> = {}) {
  const { status, data } = await world.admin.post("/admin/paygate/payment-links", {
    order_id: orderId,
    ...more,
  })
  expect({ status, message: data.message }).toEqual({ status: 200, message: undefined })
  const { link } = data["payment_link"] as { link: { id: string } }
  return { id: link.id, shopper: new LinkShopper(world, data["address"] as string) }
}

export function revoke(world: World, linkId: string) {
  return world.admin.post(`/admin/paygate/payment-links/${linkId}/revoke`)
}
