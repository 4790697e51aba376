import type { Books } from "./books"
import { compareAttempts } from "./compare-attempts"
import { compareOrders } from "./compare-orders"
import { comparePayments } from "./compare-payments"
import { compareWishes } from "./compare-wishes"

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
  /** Differences that the shop has told a person about. */
  readonly reported: readonly Mismatch[]
}

/** Collects what the rules find. */
export class Findings {
  private comparisons = 0
  private readonly mismatches: Mismatch[] = []
  private readonly reported: Mismatch[] = []

  constructor(private readonly books: Books) {}

  /** One comparison; what does not hold is a mismatch. */
  expect(holds: boolean, rule: string, cartId: string | null, text: () => string): boolean {
    this.comparisons += 1
    if (!holds) {
      this.mismatches.push({ rule, cartId, text: text() })
    }
    return holds
  }

  /** One comparison; what does not hold is excused by an open problem of one of these kinds about the attempt. */
  expectOrReported(
    holds: boolean,
    attemptId: string | undefined,
    kinds: readonly string[],
    rule: string,
    cartId: string | null,
    text: () => string,
  ): boolean {
    const problem = this.books.problems.find(
      (entry) =>
        entry.open && attemptId !== undefined && entry.attemptId === attemptId && kinds.includes(entry.kind),
    )
    if (!holds && problem) {
      this.comparisons += 1
      this.reported.push({ rule, cartId, text: `${text()} (${problem.kind})` })
      return false
    }
    return this.expect(holds, rule, cartId, text)
  }

  judgement(): Judgement {
    return { comparisons: this.comparisons, mismatches: this.mismatches, reported: this.reported }
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
  compareAttempts(books, findings)
  compareWishes(books, findings)
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
