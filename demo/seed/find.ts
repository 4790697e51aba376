import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The id of the first row of an entity that matches, if there is one. */
export async function findId(
  container: MedusaContainer,
  entity: string,
  filters: Record<string, unknown>,
): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found = await query.graph({ entity, fields: ["id"], filters })
  const rows = found.data as readonly { id: string }[]
  return rows[0]?.id
}

/** The first element; throws an error that says what is missing when there is none. */
export function first<T>(list: readonly T[], what: string): T {
  const [element] = list
  if (element === undefined) {
    throw new Error(`The demo store has no ${what}`)
  }
  return element
}
