import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { refusalMessage } from "../envelope/messages"
import type { Message } from "../envelope/seal-message"
import type { Refusal } from "../refusal"

/** A refusal that repeats the ids of the request. */
export function namedRefusal(account: OpenAccount, bag: ParameterBag, refusal: Refusal): Message {
  const payId = bag.get("PayID")
  const wellFormed = payId !== undefined && /^[A-Za-z0-9]{32}$/.test(payId)
  return refusalMessage(account.merchantId, refusal, {
    payId: wellFormed ? payId : undefined,
    transId: bag.get("TransID"),
  })
}
