import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import type { FollowUpOperation } from "../operations/operation"

/** A capture, credit or reversal as requested, on its payment in its current state. */
export interface FollowUp {
  readonly account: OpenAccount
  readonly operation: FollowUpOperation
  readonly bag: ParameterBag
  readonly payId: string
  readonly xid: string
}
