import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { AttemptStore } from "./stores/attempt-store"
import { InquiryStore } from "./stores/inquiry-store"
import { MovementStore } from "./stores/movement-store"
import { OperationStore } from "./stores/operation-store"
import { OrderStore } from "./stores/order-store"
import { OrphanStore } from "./stores/orphan-store"
import { ProblemStore, type ReportedProblem } from "./stores/problem-store"

/** The stores that move something of which a person is told, and the list that tells. */
export interface TogetherStores {
  readonly attempts: AttemptStore
  readonly inquiries: InquiryStore
  readonly movements: MovementStore
  readonly operations: OperationStore
  readonly orders: OrderStore
  readonly orphans: OrphanStore
  readonly problems: ProblemStore
}

/**
 * A move and the word of it: both are written, or neither. A process that dies between the two, or a word that cannot be
 * written, leaves the move to be made again; otherwise nobody would ever be told. One short transaction, in which only
 * these stores may be used: whatever else asks for a connection could wait for this one.
 * @param announce is called for each new problem once all is written
 */
export async function together<T>(
  knex: Knex,
  announce: (problem: ReportedProblem) => void,
  work: (stores: TogetherStores) => Promise<T>,
): Promise<T> {
  const reported: ReportedProblem[] = []
  const result = await knex.transaction((transaction) =>
    work({
      attempts: new AttemptStore(transaction),
      inquiries: new InquiryStore(transaction),
      movements: new MovementStore(transaction),
      operations: new OperationStore(transaction),
      orders: new OrderStore(transaction),
      orphans: new OrphanStore(transaction),
      problems: new ProblemStore(transaction, (problem) => reported.push(problem)),
    }),
  )
  for (const problem of reported) {
    announce(problem)
  }
  return result
}
