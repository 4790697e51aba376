import { z } from "zod"

/** Points the documents leave open. The simulator has to decide each of them; a client must not depend on the decision. */
export const assumptionsSchema = z.strictObject({
  /**
   * When a repeated ReqID executes nothing and repeats the first answer. `once-final` follows the documents: a
   * repetition while the first is still open is executed. `always` and `never` are the extremes a client might meet.
   */
  reqId: z.enum(["once-final", "always", "never"]),
  /** A finished ReqID that is sent again with other parameters. */
  reqIdForOther: z.enum(["answered", "refused", "executed"]),
  /** reverse.aspx after a capture, for methods where it undoes the last step. */
  reverseAfterCapture: z.enum(["undoes-capture", "refused", "releases-rest"]),
  /** reverse.aspx while the shopper is still on the payment page. */
  reverseOpenPage: z.enum(["refused", "ends-it"]),
  /** A follow-up while an earlier one of the same payment is not completed. */
  followUpWhileOpen: z.enum(["taken", "refused"]),
  /** How long it takes until a step appears in the totals of inquiries, in milliseconds. */
  totalsAfterMs: z.number().int().min(0),
  /**
   * AmountAuth of an inquiry: what is authorized and not reversed, what was originally authorized, or what was captured plus
   * what can still be captured (less once a capture released the rest).
   */
  amountAuth: z.enum(["standing", "original", "captured-and-open"]),
  /** Which of several payments an inquiry by TransID reports. */
  byTransId: z.enum(["newest", "first", "successful"]),
  /** How far back an inquiry by TransID looks, in hours; the name inquire24 suggests a day. */
  inquire24Hours: z.number().positive(),
  /** Code beside Status AUTHORIZE_REQUEST: class 6, 00000000, or an error class as PayPal's 21500985. */
  openCode: z.enum(["pending", "success", "error"]),
  /** Whether results and answers contain amounts, which no table lists. */
  tellsAmounts: z.boolean(),
  /**
   * Alipay Spot: whether the gateway learns without being asked that the shopper entered the password, or only when
   * inquireExt.aspx makes it ask ("a status request is needed as soon as AUTHORIZE_REQUEST has been received").
   */
  spotLearns: z.enum(["by-itself", "when-asked"]),
})
export type Assumptions = z.output<typeof assumptionsSchema>

/** The decisions used unless an account sets its own. */
export const USUAL_ASSUMPTIONS: Assumptions = {
  reqId: "once-final",
  reqIdForOther: "answered",
  reverseAfterCapture: "undoes-capture",
  reverseOpenPage: "refused",
  followUpWhileOpen: "taken",
  totalsAfterMs: 0,
  amountAuth: "standing",
  byTransId: "newest",
  inquire24Hours: 24,
  openCode: "pending",
  tellsAmounts: false,
  spotLearns: "by-itself",
}

/** A subset of the assumptions, as an account's option or as a change while the gateway runs. */
export const assumptionChangesSchema = assumptionsSchema.partial()
export type AssumptionChanges = z.input<typeof assumptionChangesSchema>
