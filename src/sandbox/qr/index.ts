import { codewords, versionFor } from "./codewords"
import { drawCodewords, drawFormat, functionPatterns } from "./matrix"

/**
 * A QR code of at most 134 bytes, row by row, true is dark. Byte mode, level L, always mask 0: any mask is allowed,
 * and screens are read well enough without weighing them.
 */
export function qrCode(text: string): boolean[][] {
  const bytes = Buffer.from(text, "utf8")
  const version = versionFor(bytes.length)
  const matrix = functionPatterns(version.number)
  drawCodewords(matrix, codewords(bytes, version))
  drawFormat(matrix, 0)
  return matrix.map((line) => line.map((dark) => dark === true))
}
