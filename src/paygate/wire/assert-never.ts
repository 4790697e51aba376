/** Closes an exhaustive switch: a missing case fails to compile, and data outside the type throws. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${String(value)}`)
}
