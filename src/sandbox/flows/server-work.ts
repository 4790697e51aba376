import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import type { Message } from "../envelope/seal-message"
import type { Refusal } from "../refusal"
import type { Table } from "../tables/row"

import type { Work } from "./work"

/** The result of a server call; `clear` follows the encrypted answer. */
export interface Outcome {
  readonly table?: Table
  readonly tableId?: string
  readonly refusal?: Refusal
  readonly answer: Message
  readonly clear?: string
}

export interface ServerCall {
  readonly account: OpenAccount
  readonly bag: ParameterBag
  /** For calls that open a payment: the TransID already has one, and this is another. */
  readonly isSecond?: boolean
}

/** An endpoint's examination of a call, before it is decided when the work is done. */
export type CallExamined =
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly answer?: Message }
  | { readonly kind: "repeated"; readonly answer: Message; readonly table?: Table; readonly tableId?: string }
  | {
      readonly kind: "work"
      readonly table: Table
      readonly tableId: string
      readonly work: CallWork
    }
/** Work whose answer is a message; everything else is the same for all server calls. */
export type CallWork = Pick<Work<Result>, "execute" | "accept" | "module">
export type Result = Pick<Outcome, "answer" | "clear" | "refusal">
