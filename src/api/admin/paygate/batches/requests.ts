import { listed, type RouteRequest } from "../../../requests/route-request"
import { fileQuery } from "../gateway-schemas"
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
    summary: "Locks payments in batch files, one batch per account",
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
    summary: "Accepts the gateway's answer file; the batch shows its progress",
    query: answerQuery,
    body: "bytes",
    status: 202,
    answers: ["import"],
  },
  "POST /admin/paygate/batches/:id/book": {
    summary: "Records what the gateway carried out and Medusa refused, or a crash left out",
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
    summary: "Every record of a batch with its result",
    query: fileQuery,
    answers: "text/csv",
  },
  "POST /admin/paygate/batches/:id/withdraw": {
    summary: "Withdraws a batch and unlocks its payments",
    body: withdrawBody,
    answers: ["batch", "imports"],
  },
  "GET /admin/paygate/batches/candidates": {
    summary: "Payments with money left and no operation in progress, newest first",
    query: candidatesQuery,
    answers: ["candidates", ...listed],
  },
  "POST /admin/paygate/batches/preview": {
    summary: "Totals and invalid rows of a selection; nothing is locked",
    body: selectionBody,
    largest: largestSelection,
    answers: ["preview"],
  },
} as const satisfies Readonly<Record<string, RouteRequest>>
