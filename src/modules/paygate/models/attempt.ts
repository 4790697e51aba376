import { model } from "@medusajs/framework/utils"

import { attemptStates } from "../../../domain/attempt-states"

import { PaygateOperation } from "./operation"

/**
 * One attempt to pay. It outlives Medusa's payment session, which is hard-deleted when the cart changes, so it stores plain ids
 * instead of links. Amounts are whole minor units, stored as digits.
 */
export const PaygateAttempt = model
  .define("paygate_attempt", {
    id: model.id({ prefix: "pgatt" }).primaryKey(),
    trans_id: model.text().searchable(),
    token_hash: model.text().unique("IDX_paygate_attempt_token_hash_unique"),
    account_id: model.text(),
    method: model.text(),
    provider_id: model.text(),
    session_id: model.text().index("IDX_paygate_attempt_session_id"),
    collection_id: model.text().index("IDX_paygate_attempt_collection_id").nullable(),
    cart_id: model.text().nullable(),
    order_id: model.text().index("IDX_paygate_attempt_order_id").nullable(),
    payment_id: model.text().nullable(),
    amount: model.text(),
    currency_code: model.text(),
    state: model.enum([...attemptStates]).default("open"),
    /** Why no order can use the money. */
    state_reason: model.text().nullable(),
    /** What the contract said when the attempt was opened. */
    money_moves: model.enum(["at-payment", "at-capture"]),
    /**
     * The first attempt, if this is a second payment that the gateway made under the same TransID because a form was paid
     * twice.
     */
    duplicate_of: model.text().nullable(),
    authorized_amount: model.text().default("0"),
    /** Whether an inquiry has confirmed our amount; notices do not contain one. */
    amount_confirmed: model.boolean().default(false),
    captured_amount: model.text().default("0"),
    refunded_amount: model.text().default("0"),
    pay_id: model.text().index("IDX_paygate_attempt_pay_id").searchable().nullable(),
    code: model.text().nullable(),
    status: model.text().nullable(),
    return_url: model.text(),
    /** The encrypted request, kept only when it is too long for a redirect and has to be posted. */
    form: model.json().nullable(),
    /** The code scanned at the point of sale; removed by the one call that uses it and never kept afterwards. */
    scanned_code: model.text().nullable(),
    /** Parameters set for this payment, for that one call; removed together with the code. */
    settings: model.json().nullable(),
    /** When the displayed QR code expires. */
    expires_at: model.dateTime().nullable(),
    /** When we first learned that it is paid: of several paid attempts the first one gets the order. */
    paid_at: model.dateTime().nullable(),
    superseded_at: model.dateTime().nullable(),
    completion_started_at: model.dateTime().nullable(),
    completed_at: model.dateTime().nullable(),
    /** Since when an order placed before the payment was final has been waiting for it. */
    order_awaits_since: model.dateTime().nullable(),
    /** When Medusa's event about the new order reached us, which proves that it was not lost in a crash. */
    order_heard_at: model.dateTime().nullable(),
    /** When Medusa asked to release it although the order is still active: we refused, and a person has to be notified. */
    release_refused_at: model.dateTime().nullable(),
    /** When to check next whether authorized money is to be captured, or its reminder is due; null: not checked yet. */
    reservation_due_at: model.dateTime().nullable(),
    /** When to look next whether a replaced code that could still be paid is to be closed; null: not looked at yet. */
    close_due_at: model.dateTime().nullable(),
    reconcile_due_at: model.dateTime().nullable(),
    reconcile_tries: model.number().default(0),
    inquire_at: model.dateTime().nullable(),
    inquiries: model.number().default(0),
    lease_id: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    operations: model.hasMany(() => PaygateOperation, { mappedBy: "attempt" }),
  })
  .indexes([
    {
      name: "IDX_paygate_attempt_trans_id_unique",
      on: ["trans_id"],
      unique: true,
      where: "duplicate_of IS NULL",
    },
    {
      name: "IDX_paygate_attempt_duplicate_unique",
      on: ["duplicate_of", "pay_id"],
      unique: true,
      where: "duplicate_of IS NOT NULL",
    },
    {
      name: "IDX_paygate_attempt_reconcile_due",
      on: ["reconcile_due_at"],
      where: "reconcile_due_at IS NOT NULL",
    },
    { name: "IDX_paygate_attempt_inquire_at", on: ["inquire_at"], where: "inquire_at IS NOT NULL" },
    {
      name: "IDX_paygate_attempt_order_unheard",
      on: ["completed_at"],
      where: "completed_at IS NOT NULL AND order_heard_at IS NULL",
    },
    // For query.graph, from a payment or a cart to its attempts.
    { name: "IDX_paygate_attempt_payment_id", on: ["payment_id"], where: "payment_id IS NOT NULL" },
    { name: "IDX_paygate_attempt_cart_id", on: ["cart_id"], where: "cart_id IS NOT NULL" },
    // For the admin's list, newest first, and for the figures of a day.
    { name: "IDX_paygate_attempt_created_at", on: ["created_at", "id"] },
    { name: "IDX_paygate_attempt_state", on: ["state", "created_at", "id"] },
    { name: "IDX_paygate_attempt_account", on: ["account_id", "created_at", "id"] },
    { name: "IDX_paygate_attempt_method", on: ["method", "created_at", "id"] },
    // For the overview: what has changed since the last count, and what is still authorized.
    { name: "IDX_paygate_attempt_updated_at", on: ["updated_at"] },
    {
      name: "IDX_paygate_attempt_reserved",
      on: ["currency_code", "paid_at"],
      where:
        "money_moves = 'at-capture' AND state IN ('authorized', 'captured') AND captured_amount <> amount",
    },
    {
      name: "IDX_paygate_attempt_reservation_due_at",
      on: ["reservation_due_at"],
      where:
        "money_moves = 'at-capture' AND state IN ('authorized', 'captured') AND captured_amount <> amount",
    },
    {
      name: "IDX_paygate_attempt_replaced",
      on: ["close_due_at"],
      where: "state = 'open' AND superseded_at IS NOT NULL AND pay_id IS NOT NULL",
    },
    {
      name: "IDX_paygate_attempt_used_once",
      on: ["created_at"],
      where: "(scanned_code IS NOT NULL OR settings IS NOT NULL OR form IS NOT NULL)",
    },
    { name: "IDX_paygate_attempt_return_query", on: ["created_at"], where: "return_url ~ '[?#]'" },
  ])
