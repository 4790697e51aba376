export { inspectMessage } from "./inspect-message"
