import { Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"

import { Admin } from "./admin"
import type { World } from "./suite"

/** Medusa's own role with all permissions. */
export const superAdmin = "role_super_admin"

/** Creates a role with exactly these permissions, each `resource:operation`; returns its id. */
export async function createRole(world: World, name: string, keys: readonly string[]): Promise<string> {
  const rbac = world.container().resolve(Modules.RBAC)
  const [role] = await rbac.createRbacRoles([{ name }])
  const policies = await rbac.listRbacPolicies({ key: [...keys] }, { take: 100 })
  expect(policies.map(({ key }) => key).sort()).toEqual([...keys].sort())
  await rbac.createRbacRolePolicies(policies.map(({ id }) => ({ role_id: role!.id, policy_id: id })))
  return role!.id
}

/** A new admin user with these roles. */
export async function adminWith(world: World, ...roles: readonly string[]): Promise<Admin> {
  const admin = new Admin(world.api)
  await admin.signUp(world.container(), `${roles.join("-").toLowerCase()}@example.com`, roles)
  return admin
}

/** A secret API key, as created in the admin's settings. */
export async function secretKey(world: World): Promise<string> {
  const { result: keys } = await createApiKeysWorkflow(world.container()).run({
    input: { api_keys: [{ title: "A program", type: "secret", created_by: "" }] },
  })
  return keys[0]!.token
}
