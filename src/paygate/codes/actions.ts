export type CodeAction = "success" | "error" | "fatal" | "open" | "threeDSecure" | "undefined"

/** Digit 1 of a Code (protocol notes 9.2); 1, 3, 5, 8 and 9 are not defined. */
export const codeActions: Readonly<Record<string, CodeAction>> = {
  "0": "success",
  "2": "error",
  "4": "fatal",
  "6": "open",
  "7": "threeDSecure",
}
