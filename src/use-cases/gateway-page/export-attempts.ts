import type { MedusaContainer } from "@medusajs/framework/types"

import type { AttemptListItem } from "../../contracts/gateway-page"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

import { attemptFilter, type AttemptQuery } from "./attempt-filter"
import { attemptRows } from "./attempt-rows"

/** The attempts that the filters find, newest first; a few hundred are held in memory at once. */
export async function exportAttempts(
  container: MedusaContainer,
  wanted: AttemptQuery,
): Promise<AsyncIterable<AttemptListItem>> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const filter = await attemptFilter(container, wanted)
  return rowsOf(container, paygate.lists.attempts.all(filter))
}

async function* rowsOf(
  container: MedusaContainer,
  pages: ReturnType<PaygateModuleService["lists"]["attempts"]["all"]>,
): AsyncGenerator<AttemptListItem, void, undefined> {
  for await (const attempts of pages) {
    yield* await attemptRows(container, attempts)
  }
}
