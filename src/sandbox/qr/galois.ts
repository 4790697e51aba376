/** Arithmetic of QR codes' error correction: bytes as polynomials modulo x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004, 7.5.2). */
const EXP = new Uint8Array(512)
const LOG = new Uint8Array(256)

let power = 1
for (let exponent = 0; exponent < 255; exponent++) {
  EXP[exponent] = power
  EXP[exponent + 255] = power
  LOG[power] = exponent
  power = power < 128 ? power << 1 : (power << 1) ^ 0x11d
}

const multiply = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : (EXP[(LOG[one] ?? 0) + (LOG[other] ?? 0)] ?? 0)

function generator(degree: number): number[] {
  let polynomial = [1]
  for (let root = 0; root < degree; root++) {
    const factor = EXP[root] ?? 0
    const next = [...polynomial, 0]
    polynomial.forEach((coefficient, at) => {
      next[at + 1] = (next[at + 1] ?? 0) ^ multiply(coefficient, factor)
    })
    polynomial = next
  }
  return polynomial
}

/** The Reed-Solomon codewords that follow a block of data. */
export function errorCorrection(data: Uint8Array, count: number): Uint8Array {
  const divisor = generator(count)
  const rest = new Uint8Array(data.length + count)
  rest.set(data)
  for (let at = 0; at < data.length; at++) {
    const factor = rest[at] ?? 0
    divisor.forEach((coefficient, offset) => {
      rest[at + offset] = (rest[at + offset] ?? 0) ^ multiply(coefficient, factor)
    })
  }
  return rest.slice(data.length)
}
