import { say } from "./language"

/** Characters that scanners and copied text leave between and around the digits: blanks, line ends, invisible characters. */
const between = /[\s\p{Cf}-]+/gu

/**
 * The digits of a wallet's code, as scanned or typed: 16 to 24 for Alipay, 18 for WeChat.
 * @throws Error with a message for the staff at the point of sale
 */
export function readScannedCode(scanned: string): string {
  const code = scanned.replace(between, "")
  if (code === "") {
    throw new Error(say().pointOfSale.nothingScanned)
  }
  if (!/^\d+$/.test(code)) {
    throw new Error(say().pointOfSale.noDigits)
  }
  if (code.length < 16 || code.length > 24) {
    throw new Error(say().pointOfSale.wrongLength(code.length))
  }
  return code
}
