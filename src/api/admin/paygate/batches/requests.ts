import { listed, type RouteRequest } from "../../../requests/route-request"
import { pageQuery } from "../validators"

import {
  answerQuery,
  candidatesQuery,
  largestSelection,
  recordsQuery,
  selectionBody,
  withdrawBody,
} from "./validators"

/** The routes for batch files. */
export const batchRequests = {
  "GET /admin/paygate/batches": {
    summary: "Batches, newest first",
    query: pageQuery,
    answers: ["batches", ...listed],
  },
  "POST /admin/paygate/batches": {
    summary: "Reserves payments for batch files, one batch an account",
    body: selectionBody,
    largest: largestSelection,
    status: 201,
    answers: ["batches"],
  },
  "GET /admin/paygate/batches/:id": {
    summary: "A batch with the imports of its answers and their progress",
    answers: ["batch", "imports"],
  },
  "POST /admin/paygate/batches/:id/answer": {
    summary: "Takes the gateway's answer file; its progress is in the batch",
    query: answerQuery,
    body: "bytes",
    status: 202,
    answers: ["import"],
  },
  "POST /admin/paygate/batches/:id/book": {
    summary: "Records again what the gateway did and Medusa had refused, or a crash had left",
    answers: ["batch", "imports"],
  },
  "POST /admin/paygate/batches/:id/export": {
    summary: "Names the file and marks the batch as exported",
    answers: ["batch", "imports"],
  },
  "GET /admin/paygate/batches/:id/file": {
    summary: "The file for the gateway, of a batch that was exported",
    answers: "text/plain",
  },
  "GET /admin/paygate/batches/:id/records": {
    summary: "The records of a batch, in the order of its file",
    query: recordsQuery,
    answers: ["records", ...listed],
  },
  "GET /admin/paygate/batches/:id/result": {
    summary: "Every record of a batch and what became of it",
    answers: "text/csv",
  },
  "POST /admin/paygate/batches/:id/withdraw": {
    summary: "Calls a batch off and frees its payments",
    body: withdrawBody,
    answers: ["batch", "imports"],
  },
  "GET /admin/paygate/batches/candidates": {
    summary: "Payments with money left and nothing under way, newest first",
    query: candidatesQuery,
    answers: ["candidates", ...listed],
  },
  "POST /admin/paygate/batches/preview": {
    summary: "Totals and wrong rows of a selection; nothing is reserved",
    body: selectionBody,
    largest: largestSelection,
    answers: ["preview"],
  },
} as const satisfies Readonly<Record<string, RouteRequest>>
