/** What the wire debugger answers: nothing in it is secret. */
export type { Inspection, KeyName, MacFinding } from "../paygate/inspection"
