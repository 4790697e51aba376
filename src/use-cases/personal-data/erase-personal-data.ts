import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { Erased } from "../../modules/paygate/stores/personal-data-store"

import { personByEmail } from "./person"

/** What was erased, and what is still needed for the contract. */
export interface ErasureReport {
  readonly erased: Erased
  /** Active subscriptions: end them at the gateway, then erase again. */
  readonly kept: readonly { readonly subscription_id: string; readonly abo_id: string }[]
}

/**
 * Erases what is stored about a customer and no longer needed. Payments with their amounts and numbers stay: they are
 * bookkeeping, contain no name, and lead to a person only through Medusa's order. Repeating it does no harm.
 */
export async function erasePersonalData(
  container: MedusaContainer,
  email: string,
  actorId: string | null,
): Promise<ErasureReport> {
  const { personalData } = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const person = await personByEmail(container, email)
  const erased = await personalData.erase(person)
  const kept = await personalData.running(person)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      `paygate: personal data of ${person.customerIds.join(", ") || "nobody"} was erased by ${actorId ?? "unknown"}: ${JSON.stringify(erased)}`,
    )
  return { erased, kept: kept.map(({ id, abo_id }) => ({ subscription_id: id, abo_id })) }
}
