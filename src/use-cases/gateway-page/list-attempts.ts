import type { MedusaContainer } from "@medusajs/framework/types"

import type { AttemptList } from "../../contracts/gateway-page"
import type { AttemptOrder } from "../../domain/attempt-order"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { counted, type PageRequest } from "../../modules/paygate/stores/page"

import { attemptFilter, type AttemptQuery } from "./attempt-filter"
import { attemptRows } from "./attempt-rows"

/** One page of attempts, newest first, filtered by what was typed and chosen. */
export async function listAttempts(
  container: MedusaContainer,
  wanted: AttemptQuery,
  { order, ...place }: PageRequest & { readonly order: AttemptOrder },
): Promise<AttemptList> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const page = await paygate.lists.attempts.page(await attemptFilter(container, wanted), order, place)
  return { attempts: await attemptRows(container, page.items), ...counted(page, place) }
}
