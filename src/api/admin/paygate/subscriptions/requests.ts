import { listed, type RouteRequest } from "../../../requests/route-request"
import { pageQuery } from "../validators"

import { changeBody, createBody, importBody, linkBody, listQuery, resolveBody } from "./validators"

/** In bytes; enough for some ten thousand subscriptions. */
const largestFile = 3 * 1024 * 1024

/** The routes for subscriptions. */
export const subscriptionRequests = {
  "GET /admin/paygate/subscriptions": {
    summary: "The registry of subscriptions, newest first",
    query: listQuery,
    answers: ["subscriptions", ...listed],
  },
  "POST /admin/paygate/subscriptions": {
    summary: "Registers a subscription that exists at the gateway; nothing is sent there",
    body: createBody,
    answers: ["subscription"],
  },
  "GET /admin/paygate/subscriptions/:id": {
    summary: "One subscription",
    answers: ["subscription"],
  },
  "DELETE /admin/paygate/subscriptions/:id": {
    summary: "Removes a subscription from the registry; the gateway keeps charging it",
    answers: ["id", "object", "deleted"],
  },
  "GET /admin/paygate/subscriptions/:id/changes": {
    summary: "The history of a subscription, newest first",
    query: pageQuery,
    answers: ["changes", ...listed],
  },
  "POST /admin/paygate/subscriptions/:id/changes": {
    summary: "Sends a change to the gateway, once for each request_key; its outcome is in change.state",
    body: changeBody,
    answers: ["subscription", "change", "hook_error"],
  },
  "POST /admin/paygate/subscriptions/:id/changes/:change_id/resolve": {
    summary: "Resolves a change with an unknown outcome",
    body: resolveBody,
    answers: ["subscription", "change"],
  },
  "POST /admin/paygate/subscriptions/:id/link": {
    summary: "Links a subscription to a customer and an order; an empty text removes the link",
    body: linkBody,
    answers: ["subscription"],
  },
  "GET /admin/paygate/subscriptions/accounts": {
    summary: "The accounts to choose from, and what each allows",
    answers: ["accounts"],
  },
  "POST /admin/paygate/subscriptions/import": {
    summary: "Registers the rows of a file that are new",
    body: importBody,
    largest: largestFile,
    answers: ["added", "known", "skipped"],
  },
  "POST /admin/paygate/subscriptions/import/preview": {
    summary: "What importing a file would do with each row; writes nothing",
    body: importBody,
    largest: largestFile,
    answers: ["counts", "ignored_columns", "rows"],
  },
} as const satisfies Readonly<Record<string, RouteRequest>>
