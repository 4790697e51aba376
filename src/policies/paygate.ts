import { definePolicies } from "@medusajs/framework/utils"

import { permissions, permissionTexts, policyOf } from "../contracts/permissions"

/**
 * Makes our permissions known to Medusa, which writes them to its table at the start, so that roles can be given them. Medusa
 * loads every file of this folder.
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

/** As Medusa names its own policies: `ReadPaygatePayment`. */
function inPascalCase(snake: string): string {
  return snake
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
}
