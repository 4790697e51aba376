import { RefusedNoticeCounter } from "./refused-notice-counter"

describe("refused notices", () => {
  it("a thousand refusals are one line", () => {
    const lines: string[] = []
    const counter = new RefusedNoticeCounter((line) => lines.push(line))
    for (let index = 0; index < 1000; index++) {
      counter.add("main", "mac-wrong")
    }
    counter.add("main", "foreign-mid")
    counter.close()
    expect(lines).toEqual([
      "paygate: refused notices since the last report: main: mac-wrong x1000, main: foreign-mid x1",
    ])
  })

  it("says nothing when nothing was refused", () => {
    const lines: string[] = []
    new RefusedNoticeCounter((line) => lines.push(line)).close()
    expect(lines).toEqual([])
  })
})
