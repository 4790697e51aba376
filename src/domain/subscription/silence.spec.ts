import { silenceInWords } from "./silence"

describe("why there is no clear answer", () => {
  it("is told in the reader's language, and never lost", () => {
    expect(silenceInWords("html", "en")).toBe("A web page came instead of an answer.")
    expect(silenceInWords("html", "de")).toBe("Statt einer Antwort kam eine Webseite.")
    expect(silenceInWords("constructor", "en")).toBe("constructor")
  })
})
