/** The modules of a code: true is dark, undefined is still free. */
export type Matrix = (boolean | undefined)[][]

export const sizeOf = (version: number): number => 17 + 4 * version

/** Finder, timing and alignment patterns, and the room for the format (ISO/IEC 18004, 6.3). */
export function functionPatterns(version: number): Matrix {
  const size = sizeOf(version)
  const matrix: Matrix = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined))
  for (let at = 8; at < size - 8; at++) {
    set(matrix, 6, at, at % 2 === 0)
    set(matrix, at, 6, at % 2 === 0)
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    square(matrix, row, column, 4, (distance) => distance !== 2 && distance !== 4)
  if (version > 1) square(matrix, size - 7, size - 7, 2, (distance) => distance !== 1)
  drawFormat(matrix, 0)
  return matrix
}

const set = (matrix: Matrix, row: number, column: number, dark: boolean) => {
  const line = matrix[row]
  if (line && column >= 0 && column < line.length) line[column] = dark
}

function square(
  matrix: Matrix,
  row: number,
  column: number,
  radius: number,
  isDark: (distance: number) => boolean,
): void {
  for (let down = -radius; down <= radius; down++) {
    for (let right = -radius; right <= radius; right++) {
      set(matrix, row + down, column + right, isDark(Math.max(Math.abs(down), Math.abs(right))))
    }
  }
}

/** Level L and the number of the mask, with their error correction, twice (ISO/IEC 18004, 7.9). */
export function drawFormat(matrix: Matrix, mask: number): void {
  const data = (0b01 << 3) | mask
  let rest = data
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >> 9) * 0x537)
  const bits = ((data << 10) | rest) ^ 0x5412
  const size = matrix.length
  const bit = (at: number) => ((bits >> at) & 1) === 1
  for (let at = 0; at < 6; at++) set(matrix, at, 8, bit(at))
  set(matrix, 7, 8, bit(6))
  set(matrix, 8, 8, bit(7))
  set(matrix, 8, 7, bit(8))
  for (let at = 9; at < 15; at++) set(matrix, 8, 14 - at, bit(at))
  for (let at = 0; at < 8; at++) set(matrix, 8, size - 1 - at, bit(at))
  for (let at = 8; at < 15; at++) set(matrix, size - 15 + at, 8, bit(at))
  set(matrix, size - 8, 8, true)
}

/** Lays the codewords in zigzag from the lower right corner into what is free, under mask 0 (ISO/IEC 18004, 7.7.3, 7.8.2). */
export function drawCodewords(matrix: Matrix, words: Uint8Array): void {
  const size = matrix.length
  const isFree = matrix.map((line) => line.map((dark) => dark === undefined))
  let at = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    // The column of the timing pattern is left out.
    const pair = right <= 6 ? right - 1 : right
    const upward = (size - 1 - right) % 4 === 0
    for (let step = 0; step < size; step++) {
      const row = upward ? size - 1 - step : step
      for (const column of [pair, pair - 1]) {
        if (!isFree[row]?.[column]) continue
        const dark = (((words[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1
        set(matrix, row, column, dark !== ((row + column) % 2 === 0))
        at++
      }
    }
  }
}
