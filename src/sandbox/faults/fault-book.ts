import { type Fault, faultSchema } from "./fault"
import { factsOf, type FaultKind, type Layer, NAMED_ONLY, type Place } from "./kinds"
import { type Plan, planOf } from "./plan"

/** A point of the processing at which faults may strike. */
export interface Moment {
  readonly place: Place
  /** The names a fault may use for this moment: file, endpoint, method, message. */
  readonly endpoints: readonly string[]
  readonly transIds: readonly (string | undefined)[]
  readonly payId?: string
  /** Kinds that have no meaning for this call, although they belong to this place. */
  readonly without?: readonly FaultKind[]
}

const bare = (endpoint: string) => endpoint.toLowerCase().replace(/\.aspx$/, "")

function strikes(fault: Fault, moment: Moment): boolean {
  const { place, endpoints, transIds, payId, without = [] } = moment
  if (!factsOf(fault.kind).strikes.includes(place) || without.includes(fault.kind)) return false
  if (fault.transId !== undefined && !transIds.includes(fault.transId)) return false
  if (fault.payId !== undefined && fault.payId !== payId) return false
  if (fault.endpoint === undefined) return !NAMED_ONLY.includes(place)
  return endpoints.map(bare).includes(bare(fault.endpoint))
}

/** The pending faults, in the order they were added. */
export class FaultBook {
  private waiting: { fault: Fault; left: number }[] = []

  /** @throws ZodError for an invalid fault */
  add(fault: Fault): void {
    const checked = faultSchema.parse(fault)
    const { times = 1 } = checked
    this.waiting.push({ fault: checked, left: times === "until-cleared" ? Infinity : times })
  }

  clear(): void {
    this.waiting = []
  }

  /** The only place where faults are chosen: the first effect, answer and notice fault that match now; their counts go down. */
  strike(moment: Moment): Plan {
    return planOf({
      effect: this.take("effect", moment),
      answer: this.take("answer", moment),
      notice: this.take("notice", moment),
    })
  }

  private take(layer: Layer, moment: Moment): Fault | undefined {
    const entry = this.waiting.find(
      ({ fault }) => factsOf(fault.kind).layer === layer && strikes(fault, moment),
    )
    if (!entry) return undefined
    entry.left -= 1
    if (entry.left === 0) this.waiting = this.waiting.filter((other) => other !== entry)
    return entry.fault
  }
}
