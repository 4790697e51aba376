import { type AnswerLine, judgeAnswer, repeatVerdict, type SentRecord } from "./batch-answer"
import { batchTotals, groupByAccount } from "./batch-totals"
import { dayOf, headDateText } from "./head-date"

const sent: SentRecord = { amount: 500, currency: "EUR", action: "Credit", refNr: "R-1", subMerchantId: null }
const line = (change: Partial<AnswerLine> = {}): AnswerLine => ({
  ...{ amount: 500, currency: "EUR", action: "Credit", refNr: "R-1", status: "OK", code: "00000000" },
  ...change,
})

describe("an answer line", () => {
  it("says done, or refused with the reason in words", () => {
    expect(judgeAnswer(sent, line())).toEqual({ kind: "succeeded" })
    expect(judgeAnswer(sent, line({ status: "FAILED", code: "21190110" }))).toEqual({
      kind: "failed",
      note: expect.stringMatching(/^The gateway refused it: .+ \(Code 21190110\)\.$/) as string,
    })
  })

  it("of 1.0 and 2.0 has no Code: the documents' two words decide", () => {
    const plain = { ...sent, refNr: null }
    const without = { refNr: undefined, code: undefined }
    expect(judgeAnswer(plain, line(without))).toEqual({ kind: "succeeded" })
    expect(judgeAnswer(plain, line({ ...without, status: "FAILED" }))).toMatchObject({ kind: "failed" })
    expect(judgeAnswer(plain, line({ ...without, status: "MAYBE" }))).toMatchObject({ finding: "unclear" })
  })

  it.each([
    { status: "OK", code: "21190110" },
    { status: "FAILED", code: "00000000" },
    { status: "FAILED", code: "21190040" },
    { status: "FAILED", code: "21190953" },
    { status: "FAILED", code: "21190960" },
    { status: "FAILED", code: "61190985" },
    { status: "FAILED", code: "99999999" },
    { status: "PENDING", code: "00000000" },
    { status: "OK", code: "60000000" },
  ])("that does not say what happened sets no payment free: %j", (change) => {
    expect(judgeAnswer(sent, line(change))).toMatchObject({ kind: "finding", finding: "unclear" })
  })

  it.each([
    [{ amount: 501 }, "Amount was sent as 500 and came back as 501."],
    [{ currency: "CHF" }, "Currency was sent as EUR and came back as CHF."],
    [{ action: "Reverse" as const }, "Action was sent as Credit and came back as Reverse."],
    [{ refNr: "R-2" }, "RefNr was sent as R-1 and came back as R-2."],
    [{ subMerchantId: "SUB" }, "MID was sent as  and came back as SUB."],
  ])("that came back altered is believed in nothing: %j", (change, note) => {
    expect(judgeAnswer(sent, line(change))).toEqual({ kind: "finding", finding: "altered", note })
  })

  it("that comes again is the same or a contradiction", () => {
    const record = { state: "booked", status: "OK", code: "00000000" } as const
    expect(repeatVerdict(record, line())).toBe("same")
    expect(repeatVerdict(record, line({ status: "FAILED", code: "21190110" }))).toBe("contradiction")
    expect(repeatVerdict({ ...record, code: null }, line({ code: undefined }))).toBe("same")
  })
})

describe("totals", () => {
  const rows = [
    { accountId: "a", currency: "EUR", amount: 5 },
    { accountId: "b", currency: "EUR", amount: 7 },
    { accountId: "a", currency: "CHF", amount: 1 },
    { accountId: "a", currency: "EUR", amount: 2 },
  ]
  it("are kept by account and currency; a file is one account's", () => {
    expect(batchTotals(rows)).toEqual([
      { accountId: "a", currency: "EUR", count: 2, amount: 7 },
      { accountId: "b", currency: "EUR", count: 1, amount: 7 },
      { accountId: "a", currency: "CHF", count: 1, amount: 1 },
    ])
    expect([...groupByAccount(rows)].map(([id, group]) => [id, group.length])).toEqual([
      ["a", 3],
      ["b", 1],
    ])
  })
})

describe("the Date of HEAD", () => {
  it("has the form of the account's contract", () => {
    const day = dayOf(new Date("2026-11-21T23:59:59Z"))
    expect(day).toBe("20261121")
    expect(headDateText(day, "yyyymmdd")).toBe("20261121")
    expect(headDateText(day, "yyyy-mm-dd")).toBe("2026-11-21")
    expect(headDateText(day, "dd.mm.yyyy")).toBe("21.11.2026")
  })
})
