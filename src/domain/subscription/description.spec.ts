import { descriptionProblem } from "./description"

describe("the description of a subscription", () => {
  const problem = (text: string, latin1Only = true) => descriptionProblem(text, { latin1Only })

  it("is any text the wire can carry", () => {
    expect(problem("Grüner Tee, 250 g = 1 Päckchen (12,50 €)".replace("€", "EUR"))).toBeUndefined()
    expect(problem("x".repeat(768))).toBeUndefined()
    expect(problem("茶", false)).toBeUndefined()
    expect(problem("A test: tea")).toBeUndefined()
  })

  it.each([
    [" ", "description-empty"],
    ["x".repeat(769), "description-too-long"],
    ["Tea & cake", "description-character"],
    ["Tea\ncake", "description-character"],
    ["茶", "description-character"],
    ["12 €", "description-character"],
    ["Test:0000", "description-simulates"],
    [" TEST: 0305 Tea", "description-simulates"],
  ])("%j is refused: %s", (text, expected) => {
    expect(problem(text)).toBe(expected)
  })
})
