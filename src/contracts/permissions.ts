/**
 * What a role can be allowed to do in the plugin, as `resource:operation`, with an explanation. Resources are named like
 * Medusa's; operations that move money have two resources of their own, as in Medusa, so that a role that works on payments
 * need not be able to move any.
 */
export const permissionTexts = {
  "paygate_payment:read":
    "See payments: the overview, the list and its file, the card of an order with its customer, the gateway's messages and the support bundle",
  "paygate_payment:update":
    "Work on payments: ask the gateway, release a reservation, cancel an unpaid code, process a message again",
  "paygate_capture:create": "Capture payments",
  "paygate_refund:create": "Refund payments, and money that no order could take",
  "paygate_link:create": "Make payment links for what orders owe, and revoke them",
  "paygate_subscription:read": "See subscriptions and their history",
  "paygate_subscription:create": "Register and import subscriptions",
  "paygate_subscription:update": "Change subscriptions at the gateway, link them and decide unknown outcomes",
  "paygate_subscription:delete": "Remove subscriptions from the list",
  "paygate_batch:read": "See batches, download their files and results",
  "paygate_batch:create": "Create batches of refunds or releases",
  "paygate_batch:update": "Export and withdraw batches, import the gateway's answers and book them",
  "paygate_account:read": "See accounts and whether their notices arrive",
  "paygate_account:update": "Run the connection test and the self test of accounts",
  "paygate_wire:read": "Read messages in the wire debugger and explain a Code",
  "paygate_person:read": "Export what is stored about a customer",
  "paygate_person:delete": "Erase what is stored about a customer and not needed for bookkeeping",
  "paygate_problem:read": "See problems",
  "paygate_problem:update": "Close problems and open them again",
} as const

export type Permission = keyof typeof permissionTexts

export const permissions = Object.keys(permissionTexts) as Permission[]

/** Permissions of Medusa's own that our pages need to know. */
export const corePermissions = ["order:update"] as const

export type CorePermission = (typeof corePermissions)[number]

/** Splits a permission into the two parts that Medusa stores. */
export function policyOf(permission: Permission | CorePermission): {
  readonly resource: string
  readonly operation: string
} {
  const [resource = "", operation = ""] = permission.split(":")
  return { resource, operation }
}

/** Our permissions that a text mentions, such as Medusa's "Insufficient permissions. Required policies: …". */
export function permissionsNamedIn(text: string): Permission[] {
  const words: readonly string[] = text.match(/[a-z_]+:[a-z]+/g) ?? []
  return permissions.filter((permission) => words.includes(permission))
}
