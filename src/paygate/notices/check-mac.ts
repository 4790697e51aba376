import type { Account } from "../account"
import { answerMac, macEquals, type ParameterBag } from "../wire"

export type MacCheck =
  { readonly kind: "fits"; readonly keyIndex: number } | { readonly kind: "missing" | "wrong" }

/** Compares a notice's MAC with each of the account's HMAC keys, using our own MerchantID (protocol notes 5.2). */
export function checkMac(account: Account, parameters: ParameterBag): MacCheck {
  const received = parameters.get("MAC")?.trim() ?? ""
  if (received === "") return { kind: "missing" }

  const fields = {
    PayID: parameters.get("PayID"),
    TransID: parameters.get("TransID"),
    MerchantID: account.merchantId,
    Status: parameters.get("Status"),
    Code: parameters.get("Code"),
  }
  // The asterisk joins the fields; inside one it would let a forger shift their borders and keep a valid MAC.
  if (Object.values(fields).some((value) => value?.includes("*"))) return { kind: "wrong" }

  const keyIndex = account.hmacKeys.findIndex((key) => macEquals(received, answerMac(key.reveal(), fields)))
  return keyIndex < 0 ? { kind: "wrong" } : { kind: "fits", keyIndex }
}
