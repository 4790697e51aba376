/** The minor units of an amount that has all decimals of its currency, as our routes write amounts: "12.50" is 1250. */
export function minorOf(major: string): number {
  return Number(major.replace(".", ""))
}
