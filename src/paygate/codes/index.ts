export type { CodeCategory } from "./details"
export { explainCode } from "./explain-code"
export type { CodeAction, CodeExplanation } from "./explain-code"
export type { Language } from "./language"
