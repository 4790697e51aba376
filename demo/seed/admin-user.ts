import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

import { ADMIN_LOGIN } from "../admin-login"

import { findId } from "./find"

/** The person who may open the admin of the demo. */
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
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email, first_name: "Ada", last_name: "Admin" } },
  })
}
