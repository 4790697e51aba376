import type { CorePermission, Permission } from "./permissions"

/**
 * The permissions a role needs to call an admin route: all of those listed. The routes are guarded by it, and the pages use it
 * to offer only what the role can do; a spec compares it with the route files, so that none is forgotten. Routes that change
 * something also require reading, because they return what they changed.
 */
export const routePermissions = {
  "GET /admin/paygate/accounts": ["paygate_account:read"],
  "POST /admin/paygate/accounts/:id/self-test": ["paygate_account:read", "paygate_account:update"],
  "POST /admin/paygate/accounts/:id/test": ["paygate_account:read", "paygate_account:update"],
  "GET /admin/paygate/attempts": ["paygate_payment:read"],
  "GET /admin/paygate/attempts/export": ["paygate_payment:read"],
  "GET /admin/paygate/attempts/:id": ["paygate_payment:read"],
  "GET /admin/paygate/attempts/:id/details": ["paygate_payment:read"],
  "POST /admin/paygate/attempts/:id/inquire": ["paygate_payment:read", "paygate_payment:update"],
  "POST /admin/paygate/attempts/:id/refund": ["paygate_payment:read", "paygate_refund:create"],
  "POST /admin/paygate/attempts/:id/release": ["paygate_payment:read", "paygate_payment:update"],
  "GET /admin/paygate/attempts/:id/support-bundle": ["paygate_payment:read"],
  "POST /admin/paygate/attempts/:id/try-order": ["paygate_payment:read", "paygate_payment:update"],
  "GET /admin/paygate/batches": ["paygate_batch:read"],
  "POST /admin/paygate/batches": ["paygate_batch:read", "paygate_batch:create"],
  "GET /admin/paygate/batches/:id": ["paygate_batch:read"],
  "POST /admin/paygate/batches/:id/answer": ["paygate_batch:read", "paygate_batch:update"],
  "POST /admin/paygate/batches/:id/book": ["paygate_batch:read", "paygate_batch:update"],
  "POST /admin/paygate/batches/:id/export": ["paygate_batch:read", "paygate_batch:update"],
  "GET /admin/paygate/batches/:id/file": ["paygate_batch:read"],
  "GET /admin/paygate/batches/:id/records": ["paygate_batch:read"],
  "GET /admin/paygate/batches/:id/result": ["paygate_batch:read"],
  "POST /admin/paygate/batches/:id/withdraw": ["paygate_batch:read", "paygate_batch:update"],
  "GET /admin/paygate/batches/candidates": ["paygate_batch:read"],
  "POST /admin/paygate/batches/preview": ["paygate_batch:read", "paygate_batch:create"],
  "GET /admin/paygate/codes/:code": ["paygate_wire:read"],
  "GET /admin/paygate/health": ["paygate_account:read"],
  "GET /admin/paygate/inbox": ["paygate_payment:read"],
  "POST /admin/paygate/inbox/:id/process": ["paygate_payment:read", "paygate_payment:update"],
  "POST /admin/paygate/operations/:id/decide": ["paygate_payment:read", "paygate_payment:update"],
  "GET /admin/paygate/orders/:id": ["paygate_payment:read"],
  "GET /admin/paygate/orders/:id/items": ["paygate_payment:read"],
  "GET /admin/paygate/overview": ["paygate_payment:read"],
  "GET /admin/paygate/payment-links": ["paygate_payment:read"],
  "POST /admin/paygate/payment-links": ["paygate_payment:read", "paygate_link:create"],
  "POST /admin/paygate/payment-links/:id/revoke": ["paygate_payment:read", "paygate_link:create"],
  "POST /admin/paygate/payments/:id/capture": ["paygate_payment:read", "paygate_capture:create"],
  "POST /admin/paygate/payments/:id/refund": ["paygate_payment:read", "paygate_refund:create"],
  "POST /admin/paygate/personal-data/erase": ["paygate_person:read", "paygate_person:delete"],
  // Read-only, but an e-mail address in a URL would be in every log.
  "POST /admin/paygate/personal-data/export": ["paygate_person:read"],
  // Tells logged-in users what their role allows, which is no secret.
  "GET /admin/paygate/permissions": [],
  "GET /admin/paygate/problems": ["paygate_problem:read"],
  "GET /admin/paygate/problems/open": ["paygate_problem:read"],
  "POST /admin/paygate/problems/:id": ["paygate_problem:read", "paygate_problem:update"],
  "GET /admin/paygate/subscriptions": ["paygate_subscription:read"],
  "POST /admin/paygate/subscriptions": ["paygate_subscription:read", "paygate_subscription:create"],
  "GET /admin/paygate/subscriptions/:id": ["paygate_subscription:read"],
  "DELETE /admin/paygate/subscriptions/:id": ["paygate_subscription:read", "paygate_subscription:delete"],
  "GET /admin/paygate/subscriptions/:id/changes": ["paygate_subscription:read"],
  "POST /admin/paygate/subscriptions/:id/changes": [
    "paygate_subscription:read",
    "paygate_subscription:update",
  ],
  "POST /admin/paygate/subscriptions/:id/changes/:change_id/resolve": [
    "paygate_subscription:read",
    "paygate_subscription:update",
  ],
  "POST /admin/paygate/subscriptions/:id/link": ["paygate_subscription:read", "paygate_subscription:update"],
  "GET /admin/paygate/subscriptions/accounts": ["paygate_subscription:read"],
  "POST /admin/paygate/subscriptions/import": ["paygate_subscription:read", "paygate_subscription:create"],
  "POST /admin/paygate/subscriptions/import/preview": [
    "paygate_subscription:read",
    "paygate_subscription:create",
  ],
  // Read-only, but a message is too long for a URL.
  "POST /admin/paygate/wire": ["paygate_wire:read"],
} as const satisfies Readonly<
  Record<`${"GET" | "POST" | "DELETE"} /admin/paygate/${string}`, readonly Permission[]>
>

/** An admin route, as `GET /admin/paygate/orders/:id`. */
export type AdminRoute = keyof typeof routePermissions

/** Medusa's own routes behind buttons of our pages, with the policies that Medusa checks there; a spec compares them. */
export const coreRoutePermissions = {
  "POST /admin/orders/:id/cancel": ["order:update"],
} as const satisfies Readonly<Record<string, readonly CorePermission[]>>

/** A route behind a button. */
export type OfferedRoute = AdminRoute | keyof typeof coreRoutePermissions

/**
 * Our workflows, each with the route that does the same and whose permissions it therefore requires. Medusa runs workflows by
 * name for everyone who may read workflow executions.
 */
export const workflowRoutes: ReadonlyMap<string, AdminRoute> = new Map<string, AdminRoute>([
  ["paygate-capture-payment-workflow", "POST /admin/paygate/payments/:id/capture"],
  ["paygate-change-subscription-workflow", "POST /admin/paygate/subscriptions/:id/changes"],
  ["paygate-create-batches-workflow", "POST /admin/paygate/batches"],
  ["paygate-export-batch-workflow", "POST /admin/paygate/batches/:id/export"],
  ["paygate-import-batch-answer-workflow", "POST /admin/paygate/batches/:id/answer"],
  ["paygate-refund-payment-workflow", "POST /admin/paygate/payments/:id/refund"],
  ["paygate-release-payment-workflow", "POST /admin/paygate/attempts/:id/release"],
  ["paygate-withdraw-batch-workflow", "POST /admin/paygate/batches/:id/withdraw"],
])

/** Whether a role with these permissions may call a route. */
export function mayCall(route: OfferedRoute, allowed: readonly string[]): boolean {
  const needed: readonly string[] = { ...routePermissions, ...coreRoutePermissions }[route]
  return needed.every((permission) => allowed.includes(permission))
}
