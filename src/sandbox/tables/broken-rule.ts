import type { GenericModule } from "../codes"

/** How a value breaks a rule. */
export interface BrokenRule {
  readonly module: GenericModule
  readonly reason: string
}

export const broken = (module: GenericModule, reason: string): BrokenRule => ({ module, reason })
