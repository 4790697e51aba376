import type { MedusaContainer } from "@medusajs/framework/types"

import type { ProblemView } from "../../contracts/gateway-page"
import { problemText } from "../../domain/problem"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { type Counted, counted, type PageRequest } from "../../modules/paygate/stores/page"
import type { ListedProblem } from "../../modules/paygate/stores/problem-list-store"
import { orderNumbers } from "../../orders/order-numbers"

import { adminEmails } from "./admin-emails"

/** One page of the problems, newest first. */
export async function listProblems(
  container: MedusaContainer,
  { state, ...wanted }: PageRequest & { state?: "open" | "done" },
): Promise<{ problems: ProblemView[] } & Counted> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const page = await paygate.lists.problems.page({ state }, wanted)
  return { problems: await forAdmins(container, page.items), ...counted(page, wanted) }
}

/** Adds order numbers and e-mail addresses. */
export async function forAdmins(
  container: MedusaContainer,
  problems: readonly ListedProblem[],
): Promise<ProblemView[]> {
  const [numbers, emails] = await Promise.all([
    orderNumbers(
      container,
      problems.map(({ orderId }) => orderId),
    ),
    adminEmails(
      container,
      problems.map(({ doneBy }) => doneBy),
    ),
  ])
  return problems.map((problem) => ({
    id: problem.id,
    kind: problem.kind,
    text: problemText(problem.kind),
    attempt_id: problem.attemptId,
    trans_id: problem.transId,
    order_id: problem.orderId,
    order_number: problem.orderId === null ? null : (numbers.get(problem.orderId) ?? null),
    details: problem.details,
    state: problem.state,
    done_by:
      problem.doneBy === null ? null : { id: problem.doneBy, email: emails.get(problem.doneBy) ?? null },
    done_at: problem.doneAt?.toISOString() ?? null,
    created_at: problem.createdAt.toISOString(),
  }))
}
