import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { AttemptCard, OrderCardAnswer } from "../../contracts/attempt-card"
import type { Attempt } from "../../domain/attempt"
import type { PaymentAction } from "../../domain/session-data"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { attemptsOfOrder } from "../../orders/attempts-of-order"
import type { OwingOrder } from "../../orders/owed"
import { readOrder } from "../../orders/read-order"
import { adminEmails } from "../gateway-page/admin-emails"

import { attemptCard } from "./attempt-card"
import { readRecords, recordsOf } from "./records"

/**
 * Every attempt to pay an order, newest first; empty when none is ours.
 * @returns undefined when there is no such order
 */
export async function readOrderCard(
  container: MedusaContainer,
  orderId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<OrderCardAnswer | undefined> {
  const order = await readOrder(container, orderId)
  if (!order) {
    return undefined
  }
  const all = await attemptsOfOrder(container, orderId)
  const newestFirst = all.sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
  const page = newestFirst.slice(offset, offset + limit)
  return { attempts: await cardsOf(container, page, order), count: all.length, limit, offset }
}

/** The same for one attempt. */
export async function readAttemptCard(
  container: MedusaContainer,
  attemptId: string,
): Promise<AttemptCard | undefined> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const attempt = await paygate.attempts.byId(attemptId)
  if (!attempt) {
    return undefined
  }
  const order = attempt.orderId === null ? undefined : await readOrder(container, attempt.orderId)
  const [card] = await cardsOf(container, [attempt], order)
  return card
}

async function cardsOf(
  container: MedusaContainer,
  attempts: readonly Attempt[],
  order: OwingOrder | undefined,
): Promise<AttemptCard[]> {
  if (attempts.length === 0) {
    return []
  }
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const records = await readRecords(paygate, attempts)
  const codes = await shownCodes(container, attempts)
  const emails = await adminEmails(
    container,
    records.operations.flatMap(({ requested_by, decided_by }) => [requested_by, decided_by]),
  )
  return attempts.map((attempt) =>
    attemptCard(paygate, attempt, recordsOf(records, attempt), {
      order,
      qr: codes.get(attempt.sessionId) ?? null,
      adminEmails: emails,
    }),
  )
}

/** The QR codes of open attempts, by session, taken from the session's data as the storefront does. */
async function shownCodes(
  container: MedusaContainer,
  attempts: readonly Attempt[],
): Promise<ReadonlyMap<string, NonNullable<AttemptCard["qr"]>>> {
  const open = attempts.filter(({ state }) => state === "open").map(({ sessionId }) => sessionId)
  if (open.length === 0) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["id", "data"],
    filters: { id: open },
  })
  const sessions = data as unknown as { id: string; data: { action?: PaymentAction } | null }[]
  return new Map(
    sessions.flatMap((session) => {
      const action = session.data?.action
      return action?.type === "qr"
        ? [[session.id, { content: action.content, expires_at: action.expires_at }] as const]
        : []
    }),
  )
}
