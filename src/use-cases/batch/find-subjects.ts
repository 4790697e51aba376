import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { BatchSubject } from "../../domain/batch/batch-item"
import { readOrderNumber } from "../../domain/order-number"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

import type { NumberedItem } from "./read-items"

/** Ids of one query. */
const chunk = 1_000

/** The payments that items name. */
export interface FoundSubjects {
  of(item: NumberedItem["item"]): readonly BatchSubject[]
}

/** Looks up the payments of many items with few queries. */
export async function findSubjects(
  container: MedusaContainer,
  items: readonly NumberedItem[],
): Promise<FoundSubjects> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const names = (key: "order" | "payment" | "transId") => [
    ...new Set(items.flatMap(({ item }) => item[key] ?? [])),
  ]
  const orderIds = await orderIdsOf(container, names("order"))
  const { subjects } = paygate.batches
  const byOrder = await indexed(
    [...orderIds.values()],
    (part) => subjects.by("order_id", part),
    ({ attempt }) => attempt.orderId,
  )
  const byPayment = await indexed(
    names("payment"),
    (part) => subjects.by("payment_id", part),
    ({ attempt }) => attempt.paymentId,
  )
  const byTransId = await indexed(
    names("transId"),
    (part) => subjects.by("trans_id", part),
    ({ attempt }) => attempt.transId,
  )
  return {
    of: ({ order, payment, transId }) => {
      if (order !== undefined) {
        return byOrder.get(orderIds.get(order) ?? "") ?? []
      }
      return (payment === undefined ? byTransId.get(transId ?? "") : byPayment.get(payment)) ?? []
    },
  }
}

async function indexed(
  names: readonly string[],
  find: (part: readonly string[]) => Promise<BatchSubject[]>,
  nameOf: (subject: BatchSubject) => string | null,
): Promise<Map<string, BatchSubject[]>> {
  const index = new Map<string, BatchSubject[]>()
  for (let start = 0; start < names.length; start += chunk) {
    for (const subject of await find(names.slice(start, start + chunk))) {
      const name = nameOf(subject) ?? ""
      index.set(name, [...(index.get(name) ?? []), subject])
    }
  }
  return index
}

/** Merchants know their orders by number, "1042" or "#1042"; programs by id. */
async function orderIdsOf(
  container: MedusaContainer,
  names: readonly string[],
): Promise<Map<string, string>> {
  const ids = new Map(names.filter((name) => name.startsWith("order_")).map((id) => [id, id]))
  const numbers = new Map(
    names.flatMap((name) => {
      const number = readOrderNumber(name)
      return number === undefined ? [] : [[number, name] as const]
    }),
  )
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const wanted = [...numbers.keys()]
  for (let start = 0; start < wanted.length; start += chunk) {
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "display_id"],
      filters: { display_id: wanted.slice(start, start + chunk) } as Record<string, unknown>,
    })
    for (const order of data as { id: string; display_id: number }[]) {
      ids.set(numbers.get(order.display_id) ?? "", order.id)
      // An order may be written either way.
      ids.set(String(order.display_id), order.id)
      ids.set(`#${order.display_id}`, order.id)
    }
  }
  return ids
}
