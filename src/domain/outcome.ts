/** What a message of the gateway means for the payment or action it speaks of. */
export type Outcome =
  | "success"
  /** Not final: the shopper or the wallet still has to act. */
  | "open"
  | "failed"
  /** The gateway itself does not know; only an inquiry tells. */
  | "unknown"
  /** Code and Status contradict each other; never counted as paid. */
  | "conflict"

/** Details of error codes that leave the result open. Protocol notes 9.4 and 19. */
const uncertainDetails: ReadonlySet<string> = new Set([
  "0040", // back end did not answer
  "0050", // system error
  "0051", // time-out of the request
  "0052", // communication error
  "0055", // unknown problem
  "0056", // time-out between platform and merchant
  "0083", // system error
  "0705", // result uncertain
  "0709", // in doubt
  "0931", // time-out at the bank page
  "0934", // state unknown
  "0985", // pending
])

const openStatuses: ReadonlySet<string> = new Set(["AUTHORIZE_REQUEST", "PENDING"])
const doneStatuses: ReadonlySet<string> = new Set(["OK", "AUTHORIZED"])

/** Whether a payment's Status says that the wallet has it and decides later. */
export function isDecidedLater(status: string | null): boolean {
  return status !== null && openStatuses.has(status.trim().toUpperCase())
}

/**
 * Reads Code and Status of an authentic message. Code decides, Status only cross-checks; anything not known to be good
 * is never a success. Protocol notes 9.1, 9.2 and 19.
 */
export function outcomeOf(message: { Code: string; Status: string }): Outcome {
  const code = message.Code.trim().toUpperCase()
  const status = message.Status.trim().toUpperCase()
  if (!/^[0-9A-Z]{8}$/.test(code)) {
    return "conflict"
  }
  switch (code[0]) {
    case "2":
    case "4":
      return uncertainDetails.has(code.slice(4)) ? "unknown" : "failed"
    case "6":
    case "7":
      return "open"
    case "0":
      if (openStatuses.has(status)) {
        return "open"
      }
      return code === "00000000" && doneStatuses.has(status) ? "success" : "conflict"
    default:
      return "conflict"
  }
}
