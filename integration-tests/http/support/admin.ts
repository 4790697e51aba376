import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { AxiosInstance } from "axios"

import { ADMIN_LOGIN } from "../../../demo/admin-login"

/** A logged-in admin; makes the same calls as Medusa's order page. */
export class Admin {
  private token = ""

  constructor(private readonly api: AxiosInstance) {}

  async logIn(credentials: { email: string; password: string } = ADMIN_LOGIN): Promise<void> {
    const { data } = await this.api.post<{ token: string }>("/auth/user/emailpass", credentials)
    this.token = data.token
  }

  /** @param roles ids of roles; they apply from the login on, and only while Medusa's role checks are enabled */
  async signUp(container: MedusaContainer, email: string, roles: readonly string[]): Promise<void> {
    const credentials = { email, password: "correct horse" }
    const { authIdentity } = await container
      .resolve(Modules.AUTH)
      .register("emailpass", { body: credentials, url: "", headers: {}, query: {}, protocol: "http" })
    const { result: user } = await createUserAccountWorkflow(container).run({
      input: { authIdentityId: authIdentity!.id, userData: { email } },
    })
    for (const role of roles) {
      await container
        .resolve(ContainerRegistrationKeys.LINK)
        .create({ [Modules.USER]: { user_id: user.id }, [Modules.RBAC]: { rbac_role_id: role } })
    }
    await this.logIn(credentials)
  }

  /** The headers that authenticate an admin's call. */
  get headers(): { authorization: string } {
    return { authorization: `Bearer ${this.token}` }
  }

  /** Any admin call; returns the raw response, whatever its status. */
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
