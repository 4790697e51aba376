import type { CorePermission, Permission } from "../../../src/contracts/permissions"
import type { Login } from "../support/admin-screen"
import type { BackOffice } from "../support/back-office"
import type { Scene } from "../support/scene"

interface Policy {
  readonly id: string
  readonly key: string
}

/** Somebody of the staff, and what the merchant can still take from their role. */
export interface Colleague {
  readonly login: Login
  loses(permission: Permission): Promise<void>
}

/**
 * Invites somebody as a merchant does, with a role that sees everything of Medusa and is allowed these in the plugin and beside
 * it. The shop must run with Medusa's role checks on.
 */
export async function colleague(
  { backOffice, urls }: Scene,
  name: string,
  allowed: readonly (Permission | CorePermission)[],
): Promise<Colleague> {
  const all = await policiesOf(backOffice)
  const chosen = all.filter(
    ({ key }) =>
      allowed.some((each) => each === key) || (!key.startsWith("paygate_") && key.endsWith(":read")),
  )
  const { role } = await backOffice.call<{ role: { id: string } }>("POST", "/admin/rbac/roles", {
    name,
  })
  await backOffice.call("POST", `/admin/rbac/roles/${role.id}/policies`, {
    policies: chosen.map(({ id }) => id),
  })
  const login = { email: `${name.toLowerCase()}@paygate.test`, password: "correct horse" }
  const { invite } = await backOffice.call<{ invite: { token: string } }>("POST", "/admin/invites", {
    email: login.email,
    roles: [role.id],
  })
  const { token } = await post<{ token: string }>(`${urls.backend}/auth/user/emailpass/register`, login)
  await post(
    `${urls.backend}/admin/invites/accept?token=${encodeURIComponent(invite.token)}`,
    { email: login.email, first_name: name, last_name: "Staff" },
    token,
  )
  return {
    login,
    loses: async (permission) => {
      const policy = all.find(({ key }) => key === permission)
      await backOffice.call("DELETE", `/admin/rbac/roles/${role.id}/policies/${policy?.id}`)
    },
  }
}

async function policiesOf(backOffice: BackOffice): Promise<readonly Policy[]> {
  const { policies } = await backOffice.call<{ policies: Policy[] }>(
    "GET",
    "/admin/rbac/policies?limit=1000&fields=id,key",
  )
  return policies
}

async function post<T>(url: string, body: unknown, token?: string): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
  }
  return (await response.json()) as T
}
