import { stringify } from "csv-stringify/sync"

import { csvText } from "./csv-text"

const lines = (text: string) => text.replace(/^\ufeff/, "").split("\r\n")

describe("a CSV file of the dashboard", () => {
  it("begins with the mark of UTF-8 and has the separator of its language", () => {
    expect(csvText([["a", 'b"c']], "en")).toBe('\ufeff"a","b""c"\r\n')
    expect(csvText([["a", "b"]], "de")).toBe('\ufeff"a";"b"\r\n')
  })

  it.each(["=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20"])(
    "has no cell that a spreadsheet executes because it begins with %j, as the server's files have none",
    (sign) => {
      const cell = `${sign}HYPERLINK(1)`
      const ofServer = stringify([[cell]], {
        escape_formulas: true,
        quoted: true,
        record_delimiter: "windows",
      })
      expect(csvText([[cell]], "en")).toBe(`\ufeff${ofServer}`)
    },
  )

  it("leaves every other cell as it is, and a sign behind a letter, too", () => {
    expect(lines(csvText([["12.50", "a=1", "", "'x"]], "en"))).toEqual(['"12.50","a=1","","\'x"', ""])
  })
})
