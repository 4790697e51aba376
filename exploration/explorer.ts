/** The events that led to a counterexample, or the longest path, oldest first. */
export type Path = readonly string[]

/** What is explored. States are strings with one character per byte, so that a million of them fit into memory. */
export interface Explorable {
  readonly initial: readonly string[]
  /** Calls `emit` for everything that may happen next. */
  readonly successors: (state: string, emit: (label: string, next: string) => void) => void
  /** Why a state violates an invariant, as a sentence; undefined when it does not. */
  readonly violation: (state: string) => string | undefined
}

export interface Exploration {
  /** Distinct states, and the transitions between them. */
  readonly states: number
  readonly transitions: number
  /** Number of events on the longest of all shortest paths. */
  readonly depth: number
  readonly longest: Path
  /** Every reachable state was visited. */
  readonly complete: boolean
  readonly found: { readonly violation: string; readonly path: Path } | undefined
}

/** Explores breadth first, so that the first violation found has the shortest path. */
export function explore(world: Explorable, limits: { states: number; depth?: number }): Exploration {
  const seen = new Map<string, number>()
  const states: string[] = []
  const parents: number[] = []
  const labels: string[] = []
  let transitions = 0
  let level = 0
  let levelEnd = 0

  const add = (state: string, parent: number, label: string) => {
    if (!seen.has(state)) {
      seen.set(state, states.length)
      states.push(state)
      parents.push(parent)
      labels.push(label)
    }
  }
  const pathTo = (index: number): Path => {
    const path: string[] = []
    for (let at = index; (parents[at] ?? -1) >= 0; at = parents[at] ?? -1) {
      path.unshift(labels[at] ?? "")
    }
    return path
  }
  const result = (last: number, complete: boolean, violation?: string): Exploration => ({
    states: states.length,
    transitions,
    depth: level,
    longest: pathTo(states.length - 1),
    complete,
    found: violation === undefined ? undefined : { violation, path: pathTo(last) },
  })

  world.initial.forEach((state) => add(state, -1, ""))
  levelEnd = states.length
  for (let at = 0; at < states.length; at++) {
    if (at === levelEnd) {
      level += 1
      levelEnd = states.length
    }
    const state = states[at] ?? ""
    const violation = world.violation(state)
    if (violation !== undefined) {
      return result(at, false, violation)
    }
    if (states.length >= limits.states || (limits.depth !== undefined && level >= limits.depth)) {
      continue
    }
    world.successors(state, (label, next) => {
      transitions += 1
      add(next, at, label)
    })
  }
  return result(states.length - 1, states.length < limits.states && limits.depth === undefined)
}
