export type {
  InspectedField,
  Inspection,
  KeyName,
  LenFinding,
  MacDifference,
  MacField,
  MacFinding,
} from "./inspection"
export { inspectMessage } from "./inspect-message"
