import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import type { FollowUpEndpoint } from "../endpoints/endpoint"

/** A capture, credit or reversal as requested, on its payment in its current state. */
export interface FollowUp {
  readonly account: OpenAccount
  readonly endpoint: FollowUpEndpoint
  readonly bag: ParameterBag
  readonly payId: string
  readonly xid: string
}
