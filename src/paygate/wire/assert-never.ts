/** Closes an exhaustive switch: the compiler complains when a case is missing, the program when data lied. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${String(value)}`)
}
