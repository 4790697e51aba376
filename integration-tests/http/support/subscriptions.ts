import { Modules } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"

import type { World } from "./suite"

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number
  readonly data: Body & {
    readonly code?: string
    readonly message?: string
    readonly fields?: readonly { field: string; problem: string; message: string }[]
  }
}

export interface SubscriptionView {
  readonly id: string
  readonly abo_id: string
  readonly amount: string
  readonly amount_minor: number
  readonly revision: number
  readonly active: boolean
  readonly description: string | null
  readonly customer: { id: string; email: string | null } | null
  readonly order: { id: string; display_id: number | null } | null
  readonly open_change: { id: string; progress: string } | null
}

export interface ChangeView {
  readonly id: string
  readonly state: string
  readonly progress: string
  readonly code: string | null
  readonly mac: string
  readonly reason: string | null
  readonly repeats: string | null
  readonly request_in_words: { en: string[]; de: string[] }
  readonly requested_by: { email: string | null } | null
  readonly decided_by: { email: string | null } | null
}

export interface Report {
  readonly subscription: SubscriptionView
  readonly change: ChangeView
}

/** A tea subscription for 10.00 EUR a month, as a form sends it. */
export const tea = {
  abo_id: "ABO-1",
  currency: "eur",
  amount: "10.00",
  start_date: "2026-01-01",
  end_date: "2026-12-31",
  interval: "monthly",
}

/** The plugin's own events from now on, as a shop's subscriber receives them. */
export function subscriptionEvents(world: World): { name: string; data: Record<string, unknown> }[] {
  const events: { name: string; data: Record<string, unknown> }[] = []
  const bus = world.container().resolve(Modules.EVENT_BUS)
  for (const name of ["added", "changed", "change_failed", "change_unknown"]) {
    bus.subscribe(`paygate.subscription.${name}`, async ({ data }) => {
      events.push({ name, data: data as Record<string, unknown> })
    })
  }
  return events
}

/** The calls of the subscription routes, as a script makes them. */
export class SubscriptionDesk {
  private readonly path = "/admin/paygate/subscriptions"

  constructor(private readonly world: World) {}

  create(body: Record<string, unknown> = tea): Promise<Answer<{ subscription: SubscriptionView }>> {
    return this.post("", { account: "main", ...body })
  }

  /** Creates the same subscription at the gateway and in the registry; returns its id in the registry. */
  async known(body: Record<string, unknown> = tea): Promise<string> {
    this.atGateway()
    const { data } = await this.create(body)
    return data.subscription.id
  }

  /** The gateway's own subscription; 10.00 until the end of the year. */
  atGateway(aboId = "ABO-1") {
    return this.world.sandbox.addSubscription({
      merchantId: "DEMO_MERCHANT",
      aboId,
      amount: 1000,
      startDate: "20260101",
      endDate: "20261231",
      interval: 30,
    })
  }

  change(id: string, body: Record<string, unknown>): Promise<Answer<Report>> {
    return this.post(`/${id}/changes`, body)
  }

  resolve(id: string, changeId: string, body: Record<string, unknown>): Promise<Answer<Report>> {
    return this.post(`/${id}/changes/${changeId}/resolve`, body)
  }

  link(id: string, body: Record<string, unknown>): Promise<Answer<{ subscription: SubscriptionView }>> {
    return this.post(`/${id}/link`, body)
  }

  get(id: string): Promise<Answer<{ subscription: SubscriptionView }>> {
    return this.call("GET", `/${id}`)
  }

  list(query = ""): Promise<Answer<{ subscriptions: SubscriptionView[]; count: number }>> {
    return this.call("GET", query)
  }

  history(id: string): Promise<Answer<{ changes: ChangeView[]; count: number }>> {
    return this.call("GET", `/${id}/changes`)
  }

  remove(id: string): Promise<Answer> {
    return this.call("DELETE", `/${id}`)
  }

  post<Body>(path: string, body: Record<string, unknown>): Promise<Answer<Body>> {
    return this.call("POST", path, body)
  }

  /** Requests that reached the gateway. */
  sent() {
    return this.world.sandbox
      .requests()
      .filter(({ file }) => file === "abo.aspx")
      .map(({ parameters }) => parameters)
  }

  private async call<Body>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: Record<string, unknown>,
  ): Promise<Answer<Body>> {
    const api: AxiosInstance = this.world.api
    const response = await api.request<Answer<Body>["data"]>({
      method,
      url: `${this.path}${path}`,
      data: body,
      headers: this.world.admin.headers,
      validateStatus: () => true,
    })
    return { status: response.status, data: response.data }
  }
}
