/** What the return address carries: a first impression that anybody could forge, and the token to read the real status with. */
export interface Return {
  readonly token: string
  readonly outcome: "paid" | "failed" | "checking"
}

/**
 * Reads the address the shopper returned to.
 * @returns undefined when it is not a return from a payment
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
