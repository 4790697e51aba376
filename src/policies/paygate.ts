import { definePolicies } from "@medusajs/framework/utils"

import { permissions, permissionTexts, policyOf } from "../contracts/permissions"

/**
 * Registers our permissions with Medusa, which writes them to its table at startup so that they can be assigned to roles.
 * Medusa loads every file in this folder.
 */
export const paygatePolicies = definePolicies(
  permissions.map((permission) => {
    const { resource, operation } = policyOf(permission)
    return {
      name: `${inPascalCase(operation)}${inPascalCase(resource)}`,
      description: permissionTexts[permission],
      resource,
      operation,
    }
  }),
)

/** Medusa's naming convention for policies: `ReadPaygatePayment`. */
function inPascalCase(snake: string): string {
  return snake
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
}
