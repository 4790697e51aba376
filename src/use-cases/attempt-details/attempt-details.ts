import type { MedusaContainer } from "@medusajs/framework/types"

import type { AttemptDetails } from "../../contracts/attempt-details"
import type { Attempt } from "../../domain/attempt"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { Language } from "../../paygate/codes"
import { listNotices } from "../gateway-page/list-notices"
import { forAdmins } from "../gateway-page/list-problems"

import { operationsOf } from "./operations"
import { orderWithCustomer } from "./order-with-customer"

/** Far more than one payment has; the newest are shown. */
const most = 100

/** Everything around an attempt: its order and customer, the operations with who and why, messages and problems. */
export async function attemptDetails(
  container: MedusaContainer,
  attempt: Attempt,
  language: Language,
): Promise<AttemptDetails> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const [order, operations, { notices }, problems] = await Promise.all([
    orderWithCustomer(container, attempt.orderId),
    operationsOf(container, attempt, most),
    listNotices(
      paygate,
      { transId: attempt.transId, accountId: attempt.accountId },
      { limit: most, offset: 0 },
      language,
    ),
    paygate.lists.problems.ofAttempt(attempt.id, most),
  ])
  return { order, operations, notices, problems: await forAdmins(container, problems) }
}
