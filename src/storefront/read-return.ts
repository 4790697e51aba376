/** What the gateway's page brought back: a first impression that anybody can type, and the token to ask for the truth. */
export interface Return {
  readonly token: string
  readonly outcome: "paid" | "failed" | "checking"
}

/**
 * Understands the address a shopper came back to.
 * @returns undefined when it is no return from a payment
 */
export function readReturn(address: string | URL): Return | undefined {
  const query = new URL(address).searchParams
  const token = query.get("paygate") ?? ""
  if (!/^[0-9a-f]{32}$/.test(token)) {
    return undefined
  }
  const outcome = query.get("outcome")
  return { token, outcome: outcome === "paid" || outcome === "failed" ? outcome : "checking" }
}
