import { countedList, listed, type RouteRequest } from "../../requests/route-request"

import { attemptsExportQuery, attemptsQuery } from "./attempts/validators"
import { batchRequests } from "./batches/requests"
import {
  inboxQuery,
  languageQuery,
  overviewQuery,
  problemBody,
  problemsQuery,
  wireBody,
} from "./gateway-schemas"
import { paymentLinkBody, paymentLinkQuery } from "./payment-links/validators"
import { personBody } from "./personal-data/validators"
import { subscriptionRequests } from "./subscriptions/requests"
import { captureBody, decideBody, pageQuery, refundBody, requestBody } from "./validators"

/** In bytes: as large as a hook's body may be, and somewhat larger as JSON. */
const largestMessage = 128 * 1024

/** Every admin route. */
export const adminRequests = {
  ...batchRequests,
  ...subscriptionRequests,
  "GET /admin/paygate/accounts": {
    summary: "The configured accounts and the addresses to register, without any password",
    answers: ["accounts"],
  },
  "POST /admin/paygate/accounts/:id/self-test": {
    summary: "Sends a signed notice to the shop's own address",
    alsoRefuses: [429],
    answers: ["self_test"],
  },
  "POST /admin/paygate/accounts/:id/test": {
    summary: "Asks the gateway about a payment that cannot exist",
    alsoRefuses: [429],
    answers: ["test"],
  },
  "GET /admin/paygate/attempts": {
    summary: "Attempts to pay, newest first unless sorted otherwise",
    query: attemptsQuery,
    answers: ["attempts", ...countedList],
  },
  "GET /admin/paygate/attempts/:id": {
    summary: "One attempt to pay, as the order's card shows it",
    answers: ["attempt"],
  },
  "GET /admin/paygate/attempts/:id/details": {
    summary: "Everything around one attempt to pay: order and customer, operations, messages, problems",
    query: languageQuery,
    answers: ["details"],
  },
  "POST /admin/paygate/attempts/:id/inquire": {
    summary: "Asks the gateway now; a payment that turns out to be paid gets its order",
    answers: ["inquiry"],
  },
  "POST /admin/paygate/attempts/:id/refund": {
    summary: "Refunds money that no order can take, or whose amount differs from ours",
    body: requestBody,
    answers: ["attempt"],
  },
  "POST /admin/paygate/attempts/:id/release": {
    summary: "Releases a reservation, or calls off a code that nobody has paid",
    body: requestBody,
    answers: ["attempt", "hook_error"],
  },
  "GET /admin/paygate/attempts/:id/support-bundle": {
    summary: "One archive for the gateway's support desk, without secrets or personal data",
    answers: "application/zip",
  },
  "POST /admin/paygate/attempts/:id/try-order": {
    summary: "Tries again to place the order that held money was paid for",
    body: requestBody,
    answers: ["attempt"],
  },
  "GET /admin/paygate/attempts/export": {
    summary: "All attempts that match the list's filters, as a file, newest first",
    query: attemptsExportQuery,
    answers: "text/csv",
  },
  "GET /admin/paygate/codes/:code": {
    summary: "One of the gateway's result codes in words",
    query: languageQuery,
    answers: ["code", "explanation"],
  },
  "GET /admin/paygate/health": {
    summary: "Whether the gateway's notices arrive, by account",
    answers: ["health"],
  },
  "GET /admin/paygate/inbox": {
    summary: "The gateway's messages, newest first",
    query: inboxQuery,
    answers: ["notices", ...countedList],
  },
  "POST /admin/paygate/inbox/:id/process": {
    summary: "Processes a stored message again",
    query: languageQuery,
    answers: ["result", "notice"],
  },
  "POST /admin/paygate/operations/:id/decide": {
    summary: "Says whether a capture, refund or release without a final answer was carried out",
    body: decideBody,
    answers: ["attempt"],
  },
  "GET /admin/paygate/orders/:id": {
    summary: "Every attempt to pay an order, newest first; empty when none is ours",
    query: pageQuery,
    answers: ["attempts", ...listed],
  },
  "GET /admin/paygate/orders/:id/items": {
    summary: "The items and the shipping of an order that can be refunded, with quantities and exact totals",
    answers: ["items"],
  },
  "GET /admin/paygate/overview": {
    summary: "How payments went in the last 7, 30 or 90 days, by day, method and currency",
    query: overviewQuery,
    answers: ["overview"],
  },
  "GET /admin/paygate/payment-links": {
    summary: "What an order owes, whether it can get a payment link, and its newest one",
    query: paymentLinkQuery,
    alsoRefuses: [404],
    answers: ["payment_link"],
  },
  "POST /admin/paygate/payment-links": {
    summary: "Makes a payment link for what an order owes; its address is shown this once",
    body: paymentLinkBody,
    alsoRefuses: [404],
    answers: ["payment_link", "address"],
  },
  "POST /admin/paygate/payment-links/:id/revoke": {
    summary: "Revokes a payment link: it opens no payment any more",
    answers: ["payment_link"],
  },
  "POST /admin/paygate/payments/:id/capture": {
    summary: "Captures a payment in full or in part, and releases the rest of the reservation if asked to",
    body: captureBody,
    answers: ["capture", "hook_error"],
  },
  "POST /admin/paygate/payments/:id/refund": {
    summary: "Refunds captured money, in full or in part",
    body: refundBody,
    answers: ["refund", "hook_error"],
  },
  "POST /admin/paygate/personal-data/erase": {
    summary: "Erases what bookkeeping does not need about a customer, and reports what remains",
    body: personBody,
    answers: ["erased", "kept"],
  },
  "POST /admin/paygate/personal-data/export": {
    summary: "Everything stored about a customer",
    body: personBody,
    answers: ["personal_data"],
  },
  "GET /admin/paygate/permissions": {
    summary: "What the caller's role allows in the plugin, and what the pages use of Medusa's own",
    answers: ["permissions"],
  },
  "GET /admin/paygate/problems": {
    summary: "What a person must know about, newest first",
    query: problemsQuery,
    answers: ["problems", ...countedList],
  },
  "GET /admin/paygate/problems/open": {
    summary: "The number of open problems, by kind",
    answers: ["count", "kinds"],
  },
  "POST /admin/paygate/problems/:id": {
    summary: "Closes or reopens a problem",
    body: problemBody,
    answers: ["problem"],
  },
  "POST /admin/paygate/wire": {
    summary: "Reads a pasted message of the gateway; nothing is stored",
    query: languageQuery,
    body: wireBody,
    largest: largestMessage,
    alsoRefuses: [429],
    answers: ["inspection", "explanation"],
  },
} as const satisfies Readonly<Record<string, RouteRequest>>
