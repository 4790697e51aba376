import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { PersonalRows } from "../../modules/paygate/stores/personal-data-store"

import { type Person, personByEmail } from "./person"

/** Everything the plugin keeps about a customer. Amounts are whole minor units, as digits. */
export async function exportPersonalData(
  container: MedusaContainer,
  email: string,
): Promise<PersonalRows & { readonly found: Person }> {
  const { personalData } = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const found = await personByEmail(container, email)
  return { found, ...(await personalData.read(found)) }
}
