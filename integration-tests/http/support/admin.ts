import type { AxiosInstance } from "axios"

import { ADMIN_LOGIN } from "../../../demo/admin-login"

/** An admin who is logged in; the calls the stock order screen makes. */
export class Admin {
  private token = ""

  constructor(private readonly api: AxiosInstance) {}

  async logIn(): Promise<void> {
    const { data } = await this.api.post<{ token: string }>("/auth/user/emailpass", ADMIN_LOGIN)
    this.token = data.token
  }

  /** What makes a call an admin's. */
  get headers(): { authorization: string } {
    return { authorization: `Bearer ${this.token}` }
  }

  /** Any admin call; the raw answer, whatever its status. */
  async post(
    path: string,
    body: Record<string, unknown> = {},
  ): Promise<{ status: number; data: { message?: string } & Record<string, unknown> }> {
    const response = await this.api.post(path, body, {
      headers: this.headers,
      validateStatus: () => true,
    })
    return { status: response.status, data: response.data as never }
  }

  capture(paymentId: string, amount?: number) {
    return this.post(`/admin/payments/${paymentId}/capture`, amount === undefined ? {} : { amount })
  }

  refund(paymentId: string, amount?: number) {
    return this.post(`/admin/payments/${paymentId}/refund`, amount === undefined ? {} : { amount })
  }

  cancelOrder(orderId: string) {
    return this.post(`/admin/orders/${orderId}/cancel`)
  }
}
