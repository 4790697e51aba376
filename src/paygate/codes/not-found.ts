/**
 * Whether a refused inquiry says that there is no such payment: detail 0061 (protocol notes 9.4), except where the detail is
 * the number of a parameter (modules 010 to 019). Every other refusal of an inquiry says nothing about the payment.
 */
export function saysNotFound(code: string): boolean {
  return /^[24](?!01)[0-9A-Z]{3}0061$/i.test(code.trim())
}
