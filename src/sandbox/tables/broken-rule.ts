import type { GenericModule } from "../codes"

/** What a rule found wrong with a value. */
export interface BrokenRule {
  readonly module: GenericModule
  readonly reason: string
}

export const broken = (module: GenericModule, reason: string): BrokenRule => ({ module, reason })
