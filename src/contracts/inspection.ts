/** The result of the wire debugger: nothing in it is secret. */
export type { Inspection, KeyName, MacFinding } from "../paygate/inspection"
