import { nearestWord } from "./nearest-word"

describe("the word that was meant", () => {
  it.each([
    ["orphan", ["orphans", "accounts"], "orphans"],
    ["hmackey", ["hmacKey", "id"], "hmacKey"],
    ["trustProxies", ["notifyFrom", "trustedProxies"], "trustedProxies"],
    ["x", ["id"], undefined],
    ["color", ["orphans", "accounts"], undefined],
    ["any", [], undefined],
  ])("%s", (typed, known, meant) => {
    expect(nearestWord(typed, known)).toBe(meant)
  })
})
