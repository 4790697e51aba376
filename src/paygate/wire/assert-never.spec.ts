import { assertNever } from "./assert-never"

describe("assertNever", () => {
  it("names the value the types said could not be", () => {
    expect(() => assertNever("surprise" as never)).toThrow("Unexpected value: surprise")
  })
})
