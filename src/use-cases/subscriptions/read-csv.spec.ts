import { mostRows, readCsv } from "./read-csv"

const header = "abo_id,currency,amount,start_date,end_date,interval"

describe("a file of subscriptions", () => {
  it.each([
    [",", '"12,50"'],
    [";", "12,50"],
    ["\t", "12,50"],
  ])("may be separated by %j and begin with a byte order mark", (separator, amount) => {
    const lines = [
      header.replaceAll(",", separator),
      ["ABO-1", "EUR", amount, "20260101", "20261231", "30"].join(separator),
    ]
    expect(readCsv(`\ufeff${lines.join("\r\n")}\r\n\r\n`)).toEqual({
      ignored: [],
      rows: [
        {
          line: 2,
          isRagged: false,
          fields: {
            abo_id: "ABO-1",
            currency: "EUR",
            amount: "12,50",
            start_date: "20260101",
            end_date: "20261231",
            interval: "30",
          },
        },
      ],
    })
  })

  it("may name its columns as the gateway does, and have others", () => {
    const { rows, ignored } = readCsv(
      "Note,AboID,Currency,Amount,OrderDesc,StartDate,EndDate,Interval,Customer E-Mail\nx,1,EUR,5,Tea,a,b,c,d@e.f",
    )
    expect(ignored).toEqual(["Note"])
    expect(rows[0]!.fields).toMatchObject({ abo_id: "1", description: "Tea", customer: "d@e.f" })
    expect(rows[0]!.fields).not.toHaveProperty("Note")
  })

  it("tells on which line a row ends, and which have other columns", () => {
    const { rows } = readCsv(`${header}\nA,EUR,1,"a\nb",c,d\nB,EUR\n\nC,EUR,1,a,b,c,d`)
    expect(rows.map(({ line, isRagged }) => [line, isRagged])).toEqual([
      [3, false],
      [4, true],
      [6, true],
    ])
  })

  it.each([
    ["", "no row"],
    [header, "no row"],
    ["AboID;Amount\n1;2", "missing: currency, start_date, end_date, interval"],
    [`${header},Abo ID\n1,2,3,4,5,6,7`, "names the column abo_id twice"],
    [`${header}\n"1,EUR`, "Quote Not Closed"],
    [`${header}\n${"1,EUR,5,a,b,c\n".repeat(mostRows + 1)}`, "at most 5000"],
  ])("is refused in plain words, %#", (text, words) => {
    expect(() => readCsv(text)).toThrow(words)
  })
})
