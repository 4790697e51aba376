import { FaultBook, type Moment } from "./fault-book"

const moment = (endpoints: string[], transIds: string[] = []): Moment => ({
  place: "follow-up",
  endpoints,
  transIds,
})

describe("faults on demand", () => {
  it("strike once, or as often as asked", () => {
    const book = new FaultBook()
    book.add({ kind: "html" })
    book.add({ kind: "empty", times: 2 })
    const taken = [1, 2, 3, 4].map(() => book.strike(moment(["capture.aspx"])).answer)
    expect(taken).toEqual(["html", "empty", "empty", undefined])
  })

  it.each(["capture", "CAPTURE.aspx", "twint.capture"])("find their endpoint by the name %s", (endpoint) => {
    const book = new FaultBook()
    book.add({ kind: "html", endpoint })
    expect(book.strike(moment(["credit.aspx", "twint.credit"])).answer).toBeUndefined()
    expect(book.strike(moment(["capture.aspx", "twint.capture"])).answer).toBe("html")
  })

  it("wait for their payment and for a moment that can suffer them", () => {
    const book = new FaultBook()
    book.add({ kind: "html", transId: "T-2" })
    book.add({ kind: "notify-lost" })
    expect(book.strike(moment(["capture.aspx"], ["T-1"])).answer).toBeUndefined()
    expect(book.strike(moment(["capture.aspx"], ["own", "T-2"])).answer).toBe("html")
  })

  it("do not strike messages they do not name", () => {
    const book = new FaultBook()
    book.add({ kind: "truncated" })
    expect(book.strike({ ...moment(["notify"]), place: "delivery" }).answer).toBeUndefined()
    book.clear()
    expect(book.strike(moment(["capture.aspx"])).answer).toBeUndefined()
  })

  it("are checked", () => {
    expect(() => new FaultBook().add({ kind: "refuse", code: "short" })).toThrow("code")
  })
})
