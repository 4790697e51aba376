import { FaultBook } from "./faults"

const moment = (operations: string[], transIds: string[] = []) => ({
  kinds: ["html", "empty"] as const,
  operations,
  transIds,
})

describe("faults on demand", () => {
  it("strike once, or as often as asked", () => {
    const book = new FaultBook()
    book.add({ kind: "html" })
    book.add({ kind: "empty", times: 2 })
    const taken = [1, 2, 3, 4].map(() => book.take(moment(["capture.aspx"]))?.kind)
    expect(taken).toEqual(["html", "empty", "empty", undefined])
  })

  it.each(["capture", "CAPTURE.aspx", "twint.capture"])(
    "find their operation by the name %s",
    (operation) => {
      const book = new FaultBook()
      book.add({ kind: "html", operation })
      expect(book.take(moment(["credit.aspx", "twint.credit"]))).toBeUndefined()
      expect(book.take(moment(["capture.aspx", "twint.capture"]))?.kind).toBe("html")
    },
  )

  it("wait for their payment and for a moment that can suffer them", () => {
    const book = new FaultBook()
    book.add({ kind: "html", transId: "T-2" })
    book.add({ kind: "refuse" })
    expect(book.take(moment(["capture.aspx"], ["T-1"]))).toBeUndefined()
    expect(book.take(moment(["capture.aspx"], ["own", "T-2"]))?.kind).toBe("html")
  })

  it("do not strike messages they do not name", () => {
    const book = new FaultBook()
    book.add({ kind: "html" })
    expect(book.take({ ...moment(["notify"]), namedOnly: true })).toBeUndefined()
    book.clear()
    expect(book.take(moment(["capture.aspx"]))).toBeUndefined()
  })

  it("are checked", () => {
    expect(() => new FaultBook().add({ kind: "refuse", code: "short" })).toThrow("code")
  })
})
