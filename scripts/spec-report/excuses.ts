import type { ListName } from "./documents"

/** A kind of value that no test can produce, and why. One that is seen nevertheless fails the test. */
export interface Excuse {
  /** Ids of the documents' endpoints. */
  readonly endpoints: readonly string[] | "all"
  readonly list: ListName
  readonly parameter: string
  readonly kind: string
  readonly why: string
}

const excuse = (
  [endpoints, list, parameter, kind]: readonly [Excuse["endpoints"], ListName, string, string],
  why: string,
): Excuse => ({ endpoints, list, parameter, kind, why })

const stay = "days with a stroke between them are 10, 21, ... 120 characters long, never 128"

export const excuses: readonly Excuse[] = [
  excuse(
    ["all", "request", "TransID", "length:max"],
    "the client makes 32 characters at most, older tables of the gateway take no more",
  ),
  excuse(
    ["all", "request", "Response", "absent"],
    "the client always asks for encrypted redirects: in clear they would show what the shopper bought",
  ),
  excuse(["all", "request", "IPAddr", "length:max"], "the longest IPv4 address has 15 characters"),
  excuse([["alipay_ppro.website"], "request", "CheckInTime", "length:max"], stay),
  excuse([["alipay_ppro.website"], "request", "CheckOutTime", "length:max"], stay),
]
