export type { Inspection, KeyName, MacFinding } from "./inspection"
export { inspectMessage } from "./inspect-message"
