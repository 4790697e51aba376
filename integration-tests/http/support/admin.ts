import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { AxiosInstance } from "axios"

/** An admin who is logged in; the calls the stock order screen makes. */
export class Admin {
  private token = ""

  constructor(
    private readonly api: AxiosInstance,
    private readonly container: () => MedusaContainer,
  ) {}

  async signUp(): Promise<void> {
    const credentials = { email: "merchant@example.com", password: "correct horse" }
    const { authIdentity } = await this.container()
      .resolve(Modules.AUTH)
      .register("emailpass", { body: credentials, url: "", headers: {}, query: {}, protocol: "http" })
    await createUserAccountWorkflow(this.container()).run({
      input: { authIdentityId: authIdentity!.id, userData: { email: credentials.email } },
    })
    const { data } = await this.api.post<{ token: string }>("/auth/user/emailpass", credentials)
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
