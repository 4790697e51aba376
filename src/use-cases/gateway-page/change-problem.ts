import type { MedusaContainer } from "@medusajs/framework/types"

import type { ProblemView } from "../../contracts/gateway-page"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"

import { forAdmins } from "./list-problems"

/**
 * Closes a problem a person has dealt with, or opens it again.
 * @param by id of the admin
 * @returns undefined when there is no such problem
 * @throws RefusalError when the same problem has been reported again, so that the old entry cannot be opened beside it
 */
export async function changeProblem(
  container: MedusaContainer,
  id: string,
  to: "open" | "done",
  by: string,
): Promise<ProblemView | undefined> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  if ((await paygate.lists.problems.byId(id)) === undefined) {
    return undefined
  }
  if (to === "done") {
    await paygate.lists.problems.close(id, by)
  } else if (!(await paygate.lists.problems.reopen(id))) {
    throw new RefusalError(
      "not-supported",
      "The same problem was reported again and is open in another entry. Work on that one.",
      { facts: { reason: "reported-again" } },
    )
  }
  const changed = await paygate.lists.problems.byId(id)
  return changed && (await forAdmins(container, [changed]))[0]
}
