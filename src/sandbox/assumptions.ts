import { z } from "zod"

/** What the documents leave open. The simulator has to decide each somehow; a client may not depend on how. */
export const assumptionsSchema = z.strictObject({
  /**
   * When a repeated ReqID executes nothing and repeats the first answer. `once-final` is what the documents say: a
   * repetition while the first is still open is executed. `always` and `never` are what a client might hope or fear.
   */
  reqId: z.enum(["once-final", "always", "never"]),
  /** A finished ReqID that comes with other parameters. */
  reqIdForOther: z.enum(["answered", "refused", "executed"]),
  /** reverse.aspx after a capture, where it undoes the last step. */
  reverseAfterCapture: z.enum(["undoes-capture", "refused", "releases-rest"]),
  /** reverse.aspx while the shopper is still on the payment page. */
  reverseOpenPage: z.enum(["refused", "ends-it"]),
  /** A follow-up while an earlier one of the same payment is not completed. */
  followUpWhileOpen: z.enum(["taken", "refused"]),
  /** How long a step takes to be seen in the totals of inquiries, in milliseconds. */
  totalsAfterMs: z.number().int().min(0),
  /**
   * AmountAuth of an inquiry: what is reserved and not reversed, what was once reserved, or what was captured and can still
   * be (less once a capture released the rest).
   */
  amountAuth: z.enum(["standing", "original", "captured-and-open"]),
  /** Which of several payments an inquiry by TransID tells of. */
  byTransId: z.enum(["newest", "first", "successful"]),
  /** How far back an inquiry by TransID looks, in hours; the name inquire24 suggests a day. */
  inquire24Hours: z.number().positive(),
  /** Code beside Status AUTHORIZE_REQUEST: class 6, 00000000, or an error class as PayPal's 21500985. */
  openCode: z.enum(["pending", "success", "error"]),
  /** Results and answers that tell amounts, which no table lists. */
  tellsAmounts: z.boolean(),
  /**
   * Alipay Spot: whether the gateway learns by itself that the shopper typed the password, or only when
   * inquireExt.aspx makes it ask ("a status request is needed as soon as AUTHORIZE_REQUEST has been received").
   */
  spotLearns: z.enum(["by-itself", "when-asked"]),
})
export type Assumptions = z.output<typeof assumptionsSchema>

/** How each is decided unless an account says otherwise. */
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

/** Some of them, for an account's option or to be changed while the gateway runs. */
export const assumptionChangesSchema = assumptionsSchema.partial()
export type AssumptionChanges = z.input<typeof assumptionChangesSchema>
