import { z } from "zod"

export const FAULT_KINDS = [
  "time-out-before",
  "time-out-after",
  "html",
  "empty",
  "clear-text",
  "truncated",
  "wrong-mac",
  "wrong-mid",
  "http-500",
  "refuse",
  "notify-lost",
  "notify-duplicate",
  "notify-late",
  "slow",
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/**
 * Something that shall go wrong once, or `times` times. `operation` is a file ("capture.aspx"), an operation
 * ("twint.capture", "inquire24"), or a message ("notify", "redirect"); without it the next call that can suffer it does.
 *
 * `time-out-before` and `refuse` execute nothing (`refuse` books a FAILED step with `code`), `time-out-after` and
 * the spoiled answers (`html`, `empty`, `clear-text`, `truncated`, `wrong-mac`, `wrong-mid`, `http-500`) come after the
 * work was done, unless `executes` is false. `notify-lost` drops a notice with all its repeats, `notify-late` sends it
 * `delayMs` (1 s) after the browser went back, `slow` delays an answer by `delayMs` (3 s).
 */
export const faultSchema = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  operation: z.string().min(1).optional(),
  transId: z.string().min(1).optional(),
  /** For `refuse`: the eight characters to answer. */
  code: z
    .string()
    .regex(/^[0-9A-Z]{8}$/)
    .optional(),
  delayMs: z.number().int().min(0).optional(),
  times: z.number().int().min(1).optional(),
  executes: z.boolean().optional(),
})
export type Fault = z.infer<typeof faultSchema>

/** Where a fault could strike right now. */
export interface Moment {
  readonly kinds: readonly FaultKind[]
  /** Names the moment goes by: file, operation, message. */
  readonly operations: readonly string[]
  readonly transIds: readonly (string | undefined)[]
  /** Only a fault that names the operation strikes here. */
  readonly namedOnly?: boolean
}

const bare = (operation: string) => operation.toLowerCase().replace(/\.aspx$/, "")

function strikes(fault: Fault, moment: Moment): boolean {
  if (!moment.kinds.includes(fault.kind)) return false
  if (fault.transId !== undefined && !moment.transIds.includes(fault.transId)) return false
  if (fault.operation === undefined) return !moment.namedOnly
  return moment.operations.map(bare).includes(bare(fault.operation))
}

/** The faults still to come, in the order they were added. */
export class FaultBook {
  private waiting: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    const checked = faultSchema.parse(fault)
    this.waiting.push({ fault: checked, left: checked.times ?? 1 })
  }

  clear(): void {
    this.waiting = []
  }

  /** Takes the first fault that strikes at this moment, and counts it down. */
  take(moment: Moment): Fault | undefined {
    const entry = this.waiting.find(({ fault }) => strikes(fault, moment))
    if (!entry) return undefined
    entry.left -= 1
    if (entry.left === 0) this.waiting = this.waiting.filter((other) => other !== entry)
    return entry.fault
  }
}
