import { errorText } from "./error-text"

describe("text of an error", () => {
  it.each([
    [new Error("disk full"), "disk full"],
    [{ name: "Error", message: "disk full" }, "disk full"],
    ["disk full", "disk full"],
    [undefined, "undefined"],
  ])("%p", (error, text) => {
    expect(errorText(error)).toBe(text)
  })
})
