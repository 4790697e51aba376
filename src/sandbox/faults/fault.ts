import { z } from "zod"

import { factsOf, FAULT_KINDS, type Setting } from "./kinds"

/**
 * When the work of a spoiled call is done. `at-end`: after the delay, just before the answer. `later`: when a test
 * calls `executeLate`, or after `laterMs`. `fails-later`: it fails at that time.
 */
export const EXECUTIONS = ["at-once", "at-end", "later", "fails-later", "never"] as const
export type Execution = (typeof EXECUTIONS)[number]

export const AMOUNT_NAMES = ["AmountAuth", "AmountCap", "AmountCred"] as const
export type AmountName = (typeof AMOUNT_NAMES)[number]

const code = z.string().regex(/^[0-9A-Z]{8}$/, "is not a Code: eight digits or capital letters")

/**
 * Something that goes wrong once, `times` times, or until it is cleared.
 *
 * Answer faults, for any call and most pages; the work is done `at-once` unless `executes` says otherwise:
 * - `time-out` never answers, `cut` closes the connection, `html` and `http-500` answer a page, `empty` nothing.
 * - `clear-text`, `truncated`, `wrong-mac`, `wrong-mid`, `wrong-merchant-id` spoil the sealed answer.
 * - `len-in-characters`, `len-with-padding` miscount Len, `previous-keys` seals as the account did before its keys changed.
 * - `slow` answers after `delayMs` (3 s); the other kinds take `delayMs` too.
 *
 * Effect faults, what the gateway does or reports:
 * - `refuse` books a FAILED step with `code`; an inquiry is refused with `code` and says nothing of its payment.
 * - `pending` answers open: Status PENDING with class 6, or FAILED with the `code` given, or any `status` (OK beside class 6
 *   contradicts itself); executed `later` by default.
 * - `other-amount` authorizes, captures or credits `amount` instead of the requested amount.
 * - `amounts-missing` omits the amounts in `missing` (default: all) from an inquiry's answer.
 * - `totals-late` makes an inquiry answer as before the last executed step.
 * - `second-payment` creates another payment, with its own PayID, from a form or call whose TransID already has one.
 * - `redirect-away` answers a form with a redirect `to` another origin, or to the `shop` with the payment paid, or failed with `code`.
 *
 * Notice faults: `notify-lost` drops a notice with all its repeats, `notify-duplicate` sends it twice, `notify-late` sends
 * it `delayMs` (1 s) after the browser was sent back.
 */
export const faultSchema = z
  .strictObject({
    kind: z.enum(FAULT_KINDS),
    /**
     * A file ("capture.aspx"), an endpoint ("twint.capture", "inquire24", "twint.submit"), a method ("alipay-spot"), or
     * a message ("notify", "redirect", "batch"); without it the fault hits the next call that it can hit.
     */
    endpoint: z.string().min(1).optional(),
    transId: z.string().min(1).optional(),
    /** Distinguishes two payments of one TransID. */
    payId: z.string().min(1).optional(),
    times: z.union([z.number().int().min(1), z.literal("until-cleared")]).optional(),
    code: code.optional(),
    /** For `pending`; derived from the first digit of `code` by default. */
    status: z.enum(["PENDING", "FAILED", "AUTHORIZE_REQUEST", "OK"]).optional(),
    executes: z.enum(EXECUTIONS).optional(),
    /** With `later` or `fails-later`: milliseconds until it happens without a call. */
    laterMs: z.number().int().min(0).optional(),
    delayMs: z.number().int().min(0).optional(),
    missing: z.array(z.enum(AMOUNT_NAMES)).min(1).optional(),
    /** Smallest units. */
    amount: z.number().int().positive().optional(),
    /** `other-origin` is this gateway under its other loopback name. */
    to: z.union([z.enum(["other-origin", "shop"]), z.url({ protocol: /^https?$/ })]).optional(),
  })
  .superRefine(({ kind, endpoint: _, transId: __, payId: ___, times: ____, ...settings }, context) => {
    const { takes, needs = [] } = factsOf(kind)
    const given = Object.keys(settings) as Setting[]
    const set = given.filter((name) => settings[name] !== undefined)
    for (const name of set.filter((each) => !takes.includes(each)))
      context.addIssue({ code: "custom", path: [name], message: `means nothing for ${kind}` })
    for (const name of needs.filter((each) => !set.includes(each)))
      context.addIssue({ code: "custom", path: [name], message: `is needed for ${kind}` })
  })
export type Fault = z.infer<typeof faultSchema>
