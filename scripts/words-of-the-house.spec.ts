import { readFileSync } from "node:fs"
import { join } from "node:path"

import { root, sourceFiles } from "./source-files"

interface OldWord {
  /** What is not said any more. */
  readonly old: RegExp
  readonly now: string
  /** Files that may say it, each for its reason. */
  readonly except?: RegExp
  /** Whole expressions that are somebody else's word. */
  readonly foreign?: RegExp
}

const itself = "scripts/words-of-the-house.spec.ts"

/** Fixtures of the documents, and pages that quote them: on the wire the gateway's words stay. */
const wire =
  /__fixtures__|^src\/paygate\/|^src\/sandbox\/|^docs\/(protocol|simulator|methods)|^scripts\/(methods-table|spec-report|references)/

/** What a storefront has to do next, a shop's server action and a form's address are actions for everybody. */
const storefronts = /^src\/storefront\/|^demo\/|^docs\/(storefront|examples)|^packages\//

const words: readonly OldWord[] = [
  {
    old: /paygate_action|PaygateAction|ledger\.actions|paygate\.action\.|\bactionId\b|\baction_id\b|use-cases\/actions/,
    now: "operation",
  },
  {
    old: /\bcredited_?[A-Za-z]+|\bcredited_amount|kind: "(credit|reverse)"/,
    now: "refund, release",
    except: wire,
  },
  {
    old: /\bgiven back\b|\bgiveBack|\bgivesBack|\breturnKept|\btellReturned/i,
    now: "refund, automatic refund",
    except: storefronts,
  },
  {
    old: /\b(Gateway|Server|Form)Operation\b|(?<!admin\/)(paygate|sandbox)\/operations|OPERATION_IDS|opening-operations|openingOperations/,
    now: "endpoint",
  },
  { old: /\bwish(es|er)?\b|Wish(es)?\b/, now: "request, input" },
  {
    old: /\bsettle[sd]?\b|\bsettling\b|(settle|Settle)[A-Z]|settlement|Settlement/,
    now: "reconcile; processed, for a notice",
    except: wire,
    foreign: /allSettled|onSettled|isSettled|(const|await) settled|settled[,(]/,
  },
  {
    old: /\b(const|let|readonly|world\.|\() ?ledger\b(?=[:.,) =])|ledgerOf\b/,
    now: "paygate",
    except: /^src\/sandbox\//,
  },
  { old: /\bstray[ -]?orders?\b|order-left/i, now: "orphaned order" },
  { old: /heldReason|holdMoney/, now: "hold, holdReason" },
  { old: /takeOrderBooks|putBack|underLease|letGo\b/, now: "lockOrder, unlock, withPaymentLock, release" },
  {
    old: /enterCaptures|tidyBooks|bookCapture\b|captureInMedusa/,
    now: "recordTransactions, recordCapture",
    except: /^src\/sandbox\//,
  },
  { old: /absorbNotices|followHint/, now: "applyNotices, confirmUnsignedNotice" },
  { old: /\baskNow|(look|Look)Back/, now: "inquireNow, scheduledInquiry, inquiryDays" },
  { old: /\bcradle\b/i, now: "container" },
  { old: /\b[tT]ills?\b|\b\w+Tills?\b|\btill[A-Z]/, now: "point of sale" },
  {
    old: /\bstandingOf|\bStanding\b|captured-in-part|refunded-in-part/,
    now: "displayStatus",
    except: /^src\/sandbox\//,
  },
]

const files = sourceFiles(
  ["src", "exploration", "integration-tests", "demo", "bench", "scripts", "docs", "packages"],
  /\.(tsx?|cjs|mjs|md)$/,
).filter((file) => file !== itself)

function found(file: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      words
        .filter(
          ({ old, except, foreign }) =>
            !except?.test(file) && old.test(foreign ? line.replace(foreign, "") : line),
        )
        .map(({ now }) => `${file}:${index + 1} say ${now}: ${line.trim()}`),
    )
}

describe("the words of the house", () => {
  it("are the only ones, in names, comments, messages and pages", () => {
    expect(files.length).toBeGreaterThan(1_000)
    expect(files.flatMap((file) => found(file, readFileSync(join(root, file), "utf8")))).toEqual([])
  })

  it("name the files too", () => {
    expect(files.filter((file) => /settle|wish|stray|cradle|standing|ledger-of|\btill\b/.test(file))).toEqual(
      [],
    )
  })

  it.each([
    ["a table", "src/a.ts", 'const table = "paygate_action"'],
    ["a verb", "src/use-cases/a.ts", "// another settle reads it"],
    ["a variable", "src/use-cases/a.ts", "function read(ledger: PaygateModuleService) {}"],
    ["a column", "src/modules/paygate/a.ts", "refunded = credited_amount"],
    ["the client's word of before", "src/domain/a.ts", 'import { twintForm } from "../paygate/operations"'],
    ["an option", "docs/configuration.md", "| `lookBackDays` |"],
  ])("sees %s", (_, file, line) => expect(found(file, line)).toHaveLength(1))

  it("leaves what is somebody else's: the gateway's book, a promise that is settled", () => {
    expect(found("src/sandbox/a.ts", "const ledger = open()")).toEqual([])
    expect(found("src/admin/a.ts", "await Promise.allSettled(all)")).toEqual([])
  })
})
