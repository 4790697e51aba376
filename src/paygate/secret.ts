import { inspect } from "node:util"

const MASK = "***"

/** A password that prints as `***` if it is printed by accident; `reveal` is the only way to read it. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  reveal(): string {
    return this.#value
  }

  toString(): string {
    return MASK
  }

  toJSON(): string {
    return MASK
  }

  [inspect.custom](): string {
    return MASK
  }
}
