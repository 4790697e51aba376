import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import type { Message } from "../envelope/seal-message"
import type { Refusal } from "../refusal"
import type { Table } from "../tables/row"

import type { Work } from "./work"

/** What a server call came to; `clear` stands behind the sealed answer. */
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
  /** A deed of the opening of payments: the TransID has one already, and this is another. */
  readonly isSecond?: boolean
}

/** What one operation makes of a call, before it is decided when. */
export type CallExamined =
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly answer?: Message }
  | { readonly kind: "repeated"; readonly answer: Message; readonly table?: Table; readonly tableId?: string }
  | {
      readonly kind: "work"
      readonly table: Table
      readonly tableId: string
      readonly work: CallWork
    }
/** Work whose answer is a message; the rest is the same for every server call. */
export type CallWork = Pick<Work<Told>, "execute" | "takeIn" | "module">
export type Told = Pick<Outcome, "answer" | "clear" | "refusal">
