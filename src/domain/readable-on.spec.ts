import { readableOn } from "./readable-on"

describe("what reads best on a color", () => {
  it.each([
    ["#000000", "#ffffff"],
    ["#1d6b52", "#ffffff"],
    ["#0047BB", "#ffffff"],
    ["#ff0000", "#000000"],
    ["#ffd500", "#000000"],
    ["#ffffff", "#000000"],
  ])("%s: %s", (color, best) => {
    expect(readableOn(color)).toBe(best)
  })
})
