/** Characters that scanners and copied text leave between and around the digits: blanks, line ends, invisible characters. */
const between = /[\s\p{Cf}-]+/gu

/**
 * The digits of a wallet's code, as scanned or typed: 16 to 24 for Alipay, 18 for WeChat.
 * @throws Error with a message for the staff at the point of sale
 */
export function readScannedCode(scanned: string): string {
  const code = scanned.replace(between, "")
  if (code === "") {
    throw new Error("Nothing was scanned. Hold the phone to the scanner once more.")
  }
  if (!/^\d+$/.test(code)) {
    throw new Error(
      "This is not a payment code: a wallet's code has digits only. Ask the shopper to open the code for paying, and scan again.",
    )
  }
  if (code.length < 16 || code.length > 24) {
    throw new Error(
      `This is not a payment code: a wallet's code has 16 to 24 digits, this one has ${code.length}. Ask the shopper to open the code for paying, and scan again.`,
    )
  }
  return code
}
