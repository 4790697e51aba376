import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { BatchAnswerStore } from "./batch-answer-store"
import { BatchImportStore } from "./batch-import-store"
import { BatchRecordStore } from "./batch-record-store"
import { BatchReservationStore } from "./batch-reservation-store"
import { BatchStore } from "./batch-store"
import { BatchSubjectStore } from "./batch-subject-store"

/** Everything the ledger keeps about batch files. */
export class BatchStores {
  readonly files: BatchStore
  readonly records: BatchRecordStore
  readonly reservations: BatchReservationStore
  readonly answers: BatchAnswerStore
  readonly imports: BatchImportStore
  readonly subjects: BatchSubjectStore

  constructor(knex: Knex, leaseSeconds: () => number) {
    this.files = new BatchStore(knex, leaseSeconds)
    this.records = new BatchRecordStore(knex)
    this.reservations = new BatchReservationStore(knex)
    this.answers = new BatchAnswerStore(knex)
    this.imports = new BatchImportStore(knex)
    this.subjects = new BatchSubjectStore(knex)
  }
}
