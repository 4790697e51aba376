import { accounts } from "./accounts"
import { addresses } from "./addresses"
import type { BadValue } from "./kit"
import { policies } from "./policies"

/** Every option, by its path in the schema, with the values it refuses. */
export const badValues: Readonly<Record<string, readonly BadValue[]>> = {
  ...accounts,
  ...addresses,
  ...policies,
}
