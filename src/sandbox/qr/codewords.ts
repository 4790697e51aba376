import { errorCorrection } from "./galois"

/** Sizes of versions 1 to 6 at level L (ISO/IEC 18004, table 9). Beyond them a code needs version information. */
export interface Version {
  readonly number: number
  readonly data: number
  readonly correction: number
  readonly blocks: number
}

const VERSIONS: readonly Version[] = [
  { number: 1, data: 19, correction: 7, blocks: 1 },
  { number: 2, data: 34, correction: 10, blocks: 1 },
  { number: 3, data: 55, correction: 15, blocks: 1 },
  { number: 4, data: 80, correction: 20, blocks: 1 },
  { number: 5, data: 108, correction: 26, blocks: 1 },
  { number: 6, data: 136, correction: 18, blocks: 2 },
]

/** The smallest version that holds so many bytes; throws above 134. */
export function versionFor(bytes: number): Version {
  const version = VERSIONS.find(({ data }) => data >= bytes + 2)
  if (!version) throw new Error(`${bytes} bytes are too many for a QR code here, 134 are the most`)
  return version
}

/** Mode, length, bytes and padding, then the error correction, blocks interleaved (ISO/IEC 18004, 7.4 and 7.6). */
export function codewords(bytes: Uint8Array, version: Version): Uint8Array {
  const blockLength = version.data / version.blocks
  const data = dataCodewords(bytes, version.data)
  const blocks = Array.from({ length: version.blocks }, (_, index) =>
    data.subarray(index * blockLength, (index + 1) * blockLength),
  )
  const corrections = blocks.map((block) => errorCorrection(block, version.correction))
  return Uint8Array.from([...interleave(blocks), ...interleave(corrections)])
}

function dataCodewords(bytes: Uint8Array, room: number): Uint8Array {
  // Byte mode is the bits 0100, then eight bits of length: everything after stands half a byte off.
  const nibbles = [
    4,
    bytes.length >> 4,
    bytes.length & 15,
    ...[...bytes].flatMap((byte) => [byte >> 4, byte & 15]),
    0,
  ]
  const words = Uint8Array.from({ length: room }, (_, at) => {
    const high = nibbles[2 * at]
    if (high === undefined) return (at - nibbles.length / 2) % 2 === 0 ? 0xec : 0x11
    return (high << 4) | (nibbles[2 * at + 1] ?? 0)
  })
  return words
}

function interleave(blocks: readonly Uint8Array[]): number[] {
  const length = blocks[0]?.length ?? 0
  return Array.from({ length }, (_, at) => blocks.map((block) => block[at] ?? 0)).flat()
}
