import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The e-mail addresses of admins by id; one who is gone has none. */
export async function adminEmails(
  container: MedusaContainer,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email"],
    filters: { id: known },
  })
  return new Map((data as { id: string; email: string }[]).map(({ id, email }) => [id, email]))
}
