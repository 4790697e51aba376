import type { Books, ProblemEntry } from "./books"
import { compareAttempts } from "./compare-attempts"
import { compareMoney } from "./compare-money"
import { compareOrders } from "./compare-orders"
import { comparePayments } from "./compare-payments"
import { compareRequests } from "./compare-requests"

/** A difference that must not exist. */
export interface Mismatch {
  readonly rule: string
  /** The cart it concerns, if known; leads to the round. */
  readonly cartId: string | null
  readonly text: string
}

export interface Judgment {
  /** How many comparisons were made: a judge who compares nothing finds nothing. */
  readonly comparisons: number
  readonly mismatches: readonly Mismatch[]
  /** Differences that only an open problem excuses: a person has to deal with them. */
  readonly leftToAPerson: readonly LeftToAPerson[]
}

/** A difference, and the kind of problem that reports it. */
export interface LeftToAPerson extends Mismatch {
  readonly kind: string
  readonly reason: string | null
}

/**
 * Whether the gateway's answers resolve a problem: then it must not be left to a person once the gateway answers again. The
 * exceptions are a payment with an unknown PayID, which cannot be inquired about after the day in which the gateway answers by
 * TransID, and an order with an open change, on which Medusa records nothing until a person confirms or cancels it.
 */
function isEndedByAnswers({ kind, reason }: LeftToAPerson): boolean {
  return (
    ["operation-unknown", "reconcile-failed", "state-unknown"].includes(kind) &&
    reason !== "asked-too-late" &&
    reason !== "order-changing"
  )
}

/** Judges after the gateway has answered everything again: what its answers resolve must not be left to a person. */
export function atRest({ comparisons, mismatches, leftToAPerson }: Judgment): Judgment {
  const [open, left] = [true, false].map((isOpen) =>
    leftToAPerson.filter((left) => isEndedByAnswers(left) === isOpen),
  )
  return {
    comparisons,
    mismatches: [
      ...mismatches,
      ...(open ?? []).map(({ rule, cartId, text, kind }) => ({
        rule: "the gateway answers again, and all comes to rest by itself",
        cartId,
        text: `${kind} stays open: ${rule}: ${text}`,
      })),
    ],
    leftToAPerson: left ?? [],
  }
}

/** Collects the rules' findings. */
export class Findings {
  private comparisons = 0
  private readonly mismatches: Mismatch[] = []
  private readonly leftToAPerson: LeftToAPerson[] = []

  constructor(private readonly books: Books) {}

  /** Makes one comparison; if it does not hold, it is a mismatch. */
  expect(holds: boolean, rule: string, cartId: string | null, text: () => string): boolean {
    this.comparisons += 1
    if (!holds) {
      this.mismatches.push({ rule, cartId, text: text() })
    }
    return holds
  }

  /**
   * Makes one comparison; if it does not hold, an open problem about the attempt excuses it.
   * @param kinds of problems that report it
   */
  expectOrReported(
    holds: boolean,
    attemptId: string | undefined,
    kinds: readonly string[] | "any",
    rule: string,
    cartId: string | null,
    text: () => string,
  ): boolean {
    const problem = this.books.problems.find(
      (entry) =>
        entry.open &&
        attemptId !== undefined &&
        entry.attemptId === attemptId &&
        (kinds === "any" || kinds.includes(entry.kind)),
    )
    return this.expectUnless(problem, holds, rule, cartId, text)
  }

  /** Makes one comparison; if it does not hold, any open problem about the attempt or the order excuses it. */
  expectOrTold(
    holds: boolean,
    about: { readonly attemptId?: string; readonly orderId?: string | null },
    rule: string,
    cartId: string | null,
    text: () => string,
  ): boolean {
    const problem = this.books.problems.find(
      ({ open, attemptId, orderId }) =>
        open &&
        ((about.attemptId !== undefined && attemptId === about.attemptId) ||
          (about.orderId != null && orderId === about.orderId)),
    )
    return this.expectUnless(problem, holds, rule, cartId, text)
  }

  judgment(): Judgment {
    const { comparisons, mismatches, leftToAPerson } = this
    return { comparisons, mismatches, leftToAPerson }
  }

  private expectUnless(
    excuse: ProblemEntry | undefined,
    holds: boolean,
    rule: string,
    cartId: string | null,
    text: () => string,
  ): boolean {
    if (holds || excuse === undefined) {
      return this.expect(holds, rule, cartId, text)
    }
    this.comparisons += 1
    this.leftToAPerson.push({ rule, cartId, text: text(), kind: excuse.kind, reason: excuse.reason })
    return false
  }
}

/**
 * Compares Medusa's orders, payments, captures and refunds and the plugin's own records with the gateway's ledger. Pure; to
 * be called when nothing is in progress any more.
 */
export function judgeBooks(books: Books): Judgment {
  const findings = new Findings(books)
  comparePayments(books, findings)
  compareOrders(books, findings)
  compareMoney(books, findings)
  compareAttempts(books, findings)
  compareRequests(books, findings)
  for (const transId of books.witness.forgeriesTaken) {
    findings.expect(
      false,
      "a forged notice is refused",
      null,
      () => `the forged notice of ${transId} was taken`,
    )
  }
  return findings.judgment()
}
