/**
 * Whether a refused inquiry says that the payment does not exist: detail 0061 (protocol notes 9.4), except where the detail is
 * a parameter number (modules 010 to 019). Any other refusal of an inquiry says nothing about the payment.
 */
export function saysNotFound(code: string): boolean {
  return /^[24](?!01)[0-9A-Z]{3}0061$/i.test(code.trim())
}
