import { codeWords } from "./code-words"

describe("a Code in words", () => {
  it("is explained in the reader's language, English where we have no other", () => {
    expect(codeWords("22A10110", "en").text).toBe("The card has expired")
    expect(codeWords("22A10110", "de").text).toBe("Die Karte ist abgelaufen")
    expect(codeWords("22A10110", "de-CH").text).toBe("Die Karte ist abgelaufen")
    expect(codeWords("22A10110", "fr").text).toBe("La carte a expiré")
    expect(codeWords("22A10110", "it-CH").text).toBe("La carta è scaduta")
    expect(codeWords("22A10110", "zh-CN").text).toBe("卡已过期")
    expect(codeWords("22A10110", "es").text).toBe("The card has expired")
  })

  it("comes with an advice", () => {
    expect(codeWords("22A10110", "en").advice).not.toBe("")
  })
})
