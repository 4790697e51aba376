import { type BatchFault, faultText } from "../../paygate/batch"

/** The first faults in one sentence; the rest as a number. */
export function faultsText(faults: readonly BatchFault[]): string {
  const shown = faults.slice(0, 3).map(faultText).join("; ")
  return faults.length > 3 ? `${shown}; and ${faults.length - 3} more` : shown
}
