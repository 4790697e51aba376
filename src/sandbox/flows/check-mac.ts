import { macEquals, type ParameterBag, requestMac } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { MODULE } from "../codes"
import { type Refusal, refuseParameter } from "../refusal"

/** Checks a request's MAC over PayID*TransID*MerchantID*Amount*Currency as sent (protocol notes 5.1). */
export function checkMac(account: OpenAccount, bag: ParameterBag, required: boolean): Refusal | undefined {
  const received = bag.get("MAC")
  if (!received) {
    return required ? refuseParameter(MODULE.missing, "MAC", "is mandatory and missing") : undefined
  }
  const expected = requestMac(account.hmacKey, {
    PayID: bag.get("PayID"),
    TransID: bag.get("TransID"),
    MerchantID: bag.get("MerchantID") ?? account.merchantId,
    Amount: bag.get("Amount"),
    Currency: bag.get("Currency"),
  })
  return macEquals(received, expected) ? undefined : refuseParameter(MODULE.value, "MAC", "is wrong")
}
