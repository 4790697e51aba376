import { readFlag } from "./flag"

describe("a yes or no", () => {
  it.each([
    ...["true", "TRUE", " yes ", "1", "WAHR", "Ja", "VRAI", "oui", "VERO", "si", "Sì", "si\u0300", "是"],
  ])("%j is a yes", (text) => {
    expect(readFlag(text)).toBe(true)
  })

  it.each(["false", "No", "0", "FALSCH", "nein", "FAUX", "non", "FALSO", "否"])("%j is a no", (text) => {
    expect(readFlag(text)).toBe(false)
  })

  it.each(["", "perhaps", "yes no", "2", "01", "nö"])("%j is neither", (text) => {
    expect(readFlag(text)).toBeUndefined()
  })
})
