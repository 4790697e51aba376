import type { CodeAction } from "../actions"
import type { CodeCategory, Detail } from "../details"
import type { FraudPeriod } from "../fraud-limits"
import type { ModuleKind } from "../modules"
import type { ParameterModule } from "../parameters"

/** Everything that is said about Codes, in one language. */
export interface CodeTexts {
  readonly action: Readonly<Record<CodeAction, string>>
  /** What the reader can do about it. */
  readonly category: Readonly<Record<CodeCategory, string>>
  /** Whole answers, and the fragments of a sentence about a parameter. */
  readonly sentence: Readonly<
    Record<
      | "done"
      | "notFinal"
      | "authenticating"
      | "noCode"
      | "noWords"
      | "someParameter"
      | "checkHmacKey"
      | "checkEncryptionKey",
      string
    >
  >
  /** Follows the name of a parameter and a blank. */
  readonly parameterFault: Readonly<Record<ParameterModule, string>>
  readonly ipAddress: string
  readonly module: Readonly<Record<ModuleKind, string>>
  /** A method that is connected through another company: "Alipay via PPRO". */
  readonly through: (name: string, channel: string) => string
  readonly fraudLimit: Readonly<Record<FraudPeriod, string>>
  readonly detail: Readonly<Record<Detail, string>>
}
