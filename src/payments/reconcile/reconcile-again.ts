import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

import { reconcilePayment, type ReconcileResult } from "./reconcile-payment"

/** Reconciles a payment at once at a person's request, with all its tries before it. Safe at any time. */
export async function reconcileAgain(
  container: MedusaContainer,
  attemptId: string,
): Promise<ReconcileResult> {
  await container.resolve<PaygateModuleService>(PAYGATE_MODULE).reconciliations.restart(attemptId)
  return reconcilePayment(container, attemptId)
}
