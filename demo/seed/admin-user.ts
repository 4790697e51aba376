import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, FeatureFlag, Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

import { ADMIN_LOGIN } from "../admin-login"

import { findId } from "./find"

/** Creates the user for the demo's admin. */
export async function seedAdminUser(container: MedusaContainer): Promise<void> {
  const { email, password } = ADMIN_LOGIN
  if ((await findId(container, "user", { email })) !== undefined) {
    return
  }
  const { success, error, authIdentity } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!success || authIdentity === undefined) {
    throw new Error(`The demo's admin user could not be created: ${error ?? "no identity"}`)
  }
  const { result: user } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email, first_name: "Ada", last_name: "Admin" } },
  })
  // With Medusa's role checks enabled, a user without a role can do nothing.
  if (FeatureFlag.isFeatureEnabled("rbac")) {
    await container
      .resolve(ContainerRegistrationKeys.LINK)
      .create({ [Modules.USER]: { user_id: user.id }, [Modules.RBAC]: { rbac_role_id: "role_super_admin" } })
  }
}
