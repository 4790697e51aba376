import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { errorText } from "../../domain/error-text"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { observe } from "../../observability/observe"
import { recoverOrderEvent } from "../../orders/left-behind/recover-order-event"
import { resumeAccounts } from "../missing-account"
import { processNextNotice } from "../notify/process-inbox"
import { reconcileNextDue } from "../reconcile/reconcile-payment"
import { checkNextReservation } from "../reservations/check-next-reservation"
import { takeTurns } from "../take-turns"

import { closeNextReplaced } from "./close-replaced"
import { inquireNext } from "./inquire-next"
import { releaseNextLeft } from "./release-left"
import { resolveNext } from "./resolve-next"

/** Most of each kind in one run; the rest waits a minute. It bounds the load on gateway and database. */
const batch = 50

/** What a run did, for the log. */
export interface ReconcileReport {
  noticed: number
  reconciled: number
  inquired: number
  recovered: number
  resolved: number
  checked: number
  canceled: number
  closed: number
  failed: number
}

type Work = Exclude<keyof ReconcileReport, "failed">

/**
 * Finishes what crashes, lost notices and time-outs left. Any number of instances may run it at once: each piece of work
 * is acquired by one short statement, and one that fails does not stop the others.
 */
export function reconcile(container: MedusaContainer): Promise<ReconcileReport> {
  return observe(
    "reconcile",
    {},
    () => run(container),
    ({ failed }) => (failed === 0 ? "clean" : "errors"),
  )
}

async function run(container: MedusaContainer): Promise<ReconcileReport> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const report: ReconcileReport = {
    noticed: 0,
    reconciled: 0,
    inquired: 0,
    recovered: 0,
    resolved: 0,
    checked: 0,
    canceled: 0,
    closed: 0,
    failed: 0,
  }

  await isolated("noticed", async () => {
    await resumeAccounts(paygate)
    return false
  })
  await acquired("noticed", () => processNextNotice(container))
  await acquired("reconciled", async () => (await reconcileNextDue(container)) !== undefined)
  await acquired("inquired", () => inquireNext(container, paygate))
  await acquired("recovered", () => recoverOrderEvent(container, paygate))
  await acquired("resolved", () => resolveNext(container, paygate))
  await acquired("checked", () => checkNextReservation(container, paygate))
  await isolated("checked", async () => {
    await paygate.reservations.closeProblems()
    return false
  })
  await acquired("canceled", () => releaseNextLeft(container, paygate))
  await acquired("closed", () => closeNextReplaced(paygate))
  return report

  async function acquired(kind: Work, next: () => Promise<boolean>): Promise<void> {
    await takeTurns(paygate, batch, () => isolated(kind, next))
  }

  /** @returns whether there may be more of it */
  async function isolated(kind: Work, work: () => Promise<boolean>): Promise<boolean> {
    try {
      const done = await work()
      report[kind] += done ? 1 : 0
      return done
    } catch (error) {
      report.failed += 1
      logger.error(`paygate: reconcile, ${kind}: ${errorText(error)}`)
      return true
    }
  }
}
