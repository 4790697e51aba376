import { inspect } from "node:util"

import { Secret } from "./secret"

describe("Secret", () => {
  const secret = new Secret("fX3-kLm9")

  it("shows itself only when asked to", () => {
    expect(secret.reveal()).toBe("fX3-kLm9")
  })

  it("prints a mask everywhere else", () => {
    expect(`${String(secret)} ${JSON.stringify({ secret })} ${inspect({ secret })} ${inspect(secret)}`).toBe(
      '*** {"secret":"***"} { secret: *** } ***',
    )
    expect(Object.values(secret)).toEqual([])
  })
})
