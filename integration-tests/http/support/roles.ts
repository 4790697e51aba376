import { Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"

import { Admin } from "./admin"
import type { World } from "./suite"

/** Medusa's own role that may do everything. */
export const superAdmin = "role_super_admin"

/** Makes a role that is allowed just this, `resource:operation` each; its id. */
export async function createRole(world: World, name: string, keys: readonly string[]): Promise<string> {
  const rbac = world.container().resolve(Modules.RBAC)
  const [role] = await rbac.createRbacRoles([{ name }])
  const policies = await rbac.listRbacPolicies({ key: [...keys] }, { take: 100 })
  expect(policies.map(({ key }) => key).sort()).toEqual([...keys].sort())
  await rbac.createRbacRolePolicies(policies.map(({ id }) => ({ role_id: role!.id, policy_id: id })))
  return role!.id
}

/** Somebody new in the back office who has these roles. */
export async function adminWith(world: World, ...roles: readonly string[]): Promise<Admin> {
  const admin = new Admin(world.api)
  await admin.signUp(world.container(), `${roles.join("-").toLowerCase()}@example.com`, roles)
  return admin
}

/** A key for programs, as the admin's settings make them. */
export async function secretKey(world: World): Promise<string> {
  const { result: keys } = await createApiKeysWorkflow(world.container()).run({
    input: { api_keys: [{ title: "A program", type: "secret", created_by: "" }] },
  })
  return keys[0]!.token
}
