import { model } from "@medusajs/framework/utils"

/**
 * Totals of the attempts of one day (UTC), method and currency. Counted again whenever one of them changes, so that the
 * overview reads some hundred rows instead of a million. Amounts are whole minor units, stored as digits.
 */
export const PaygateDailySum = model
  .define("paygate_daily_sum", {
    id: model.id({ prefix: "pgday" }).primaryKey(),
    /** "2026-11-21". */
    day: model.text(),
    method: model.text(),
    currency_code: model.text(),
    paid: model.number(),
    failed: model.number(),
    /** Attempts whose result is unknown: the shopper left, or is still paying. */
    unfinished: model.number(),
    paid_amount: model.text(),
    refunded_amount: model.text(),
    /** Number of failures by Code. */
    failures: model.json(),
    /** How long orders took to follow their payments, see `domain/duration-histogram.ts`. */
    order_times: model.json(),
    /** By the database's clock; later changes are not included. */
    counted_at: model.dateTime(),
  })
  .indexes([
    { name: "IDX_paygate_daily_sum_once", on: ["day", "method", "currency_code"], unique: true },
    { name: "IDX_paygate_daily_sum_counted_at", on: ["counted_at"] },
  ])
