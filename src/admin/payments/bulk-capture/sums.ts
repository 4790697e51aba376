/** An amount in major units, "12.50", with its currency. */
export interface Money {
  readonly amount: string
  readonly currency: string
}

/** One sum per currency, in the order in which the currencies come. Added as digits, because a float would lose cents. */
export function sumsOf(amounts: readonly Money[]): Money[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))]
  return currencies.map((currency) => {
    const those = amounts.filter((money) => money.currency === currency).map(({ amount }) => amount)
    const decimals = Math.max(...those.map((amount) => amount.split(".")[1]?.length ?? 0))
    const total = those.reduce((sum, amount) => sum + digitsOf(amount, decimals), 0n)
    return { currency, amount: withPoint(total, decimals) }
  })
}

function digitsOf(amount: string, decimals: number): bigint {
  const [whole = "0", part = ""] = amount.split(".")
  return BigInt(whole + part.padEnd(decimals, "0"))
}

function withPoint(total: bigint, decimals: number): string {
  const digits = String(total).padStart(decimals + 1, "0")
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
