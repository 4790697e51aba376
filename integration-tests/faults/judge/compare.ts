import type { Books, ProblemEntry } from "./books"
import { compareAttempts } from "./compare-attempts"
import { compareMoney } from "./compare-money"
import { compareOrders } from "./compare-orders"
import { comparePayments } from "./compare-payments"
import { compareRequests } from "./compare-wishes"

/** Something in the books that must not be. */
export interface Mismatch {
  readonly rule: string
  /** The cart it is about, if that is known; leads to the round. */
  readonly cartId: string | null
  readonly text: string
}

export interface Judgement {
  /** How many single comparisons were made: a judge who looks at nothing finds nothing. */
  readonly comparisons: number
  readonly mismatches: readonly Mismatch[]
  /** Differences that only an open problem entry excuses: they are left to a person. */
  readonly leftToAPerson: readonly LeftToAPerson[]
}

/** A difference, and the kind of the problem that tells of it. */
export interface LeftToAPerson extends Mismatch {
  readonly kind: string
  readonly reason: string | null
}

/**
 * Problems that the gateway's answers end: none of them may stay with a person once it answers again. Only what says that it may be
 * asked no more does: a payment whose PayID nobody knows, and the day in which it answers by TransID is over.
 */
function isEndedByAnswers({ kind, reason }: LeftToAPerson): boolean {
  return ["action-unknown", "reconcile-failed", "state-unknown"].includes(kind) && reason !== "asked-too-late"
}

/** Judges after the gateway has answered everything again: what its answers decide is not a person's. */
export function atRest({ comparisons, mismatches, leftToAPerson }: Judgement): Judgement {
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

/** Collects what the rules find. */
export class Findings {
  private comparisons = 0
  private readonly mismatches: Mismatch[] = []
  private readonly leftToAPerson: LeftToAPerson[] = []

  constructor(private readonly books: Books) {}

  /** One comparison; what does not hold is a mismatch. */
  expect(holds: boolean, rule: string, cartId: string | null, text: () => string): boolean {
    this.comparisons += 1
    if (!holds) {
      this.mismatches.push({ rule, cartId, text: text() })
    }
    return holds
  }

  /**
   * One comparison; what does not hold is excused by an open problem about the attempt.
   * @param kinds of problems that tell of it
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

  /** One comparison; what does not hold is excused by any open problem about the attempt or the order. */
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

  judgement(): Judgement {
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
 * Holds Medusa's orders, payments, captures and refunds and the shop's own ledger against the gateway's books. Pure; to
 * be asked when everything has settled.
 */
export function compareBooks(books: Books): Judgement {
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
  return findings.judgement()
}
