import { processes, type ProcessSlots, rest, type State } from "./layout"
import { die, type Emit, type Model } from "./model"

/** Every running process takes its next step, or dies. */
export function runProcesses(
  m: Model,
  s: State,
  emit: Emit,
  runStep: (m: Model, s: State, p: ProcessSlots, emit: Emit) => void,
): void {
  for (const p of processes) {
    if (s[p.program] !== 0) {
      runStep(m, s, p, emit)
      crash(m, s, p, emit)
    }
  }
}

function crash(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  if (s[rest.crashes] === 0) {
    return
  }
  emit("the server dies", (n) => die(m, n, p))
}
