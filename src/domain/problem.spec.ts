import { problemKinds, problemText } from "./problem"

describe("problems", () => {
  it("each say what it is and what to do, in words of their own", () => {
    const texts = problemKinds.map(problemText)
    expect(new Set(texts).size).toBe(problemKinds.length)
    expect(texts.every((text) => /^[A-Z].*\.$/.test(text))).toBe(true)
  })
})
