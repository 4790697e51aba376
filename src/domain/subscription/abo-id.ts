/** Whether a text can be an AboID: ans..32 (subscription document), without characters that the request would cut. */
export function isAboId(text: string): boolean {
  return /^[^\s&=\p{Cc}]{1,32}$/u.test(text)
}
