import { mostRows, readCsv } from "./read-csv"

const header = "abo_id,currency,amount,start_date,end_date,interval"

describe("a file of subscriptions", () => {
  it.each([
    [",", '"12,50"'],
    [";", "12,50"],
    ["\t", "12,50"],
  ])("may be separated by %j and begin with a byte order mark", async (separator, amount) => {
    const lines = [
      header.replaceAll(",", separator),
      ["ABO-1", "EUR", amount, "20260101", "20261231", "30"].join(separator),
    ]
    expect(await readCsv(`\ufeff${lines.join("\r\n")}\r\n\r\n`)).toEqual({
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

  it("may name its columns as the gateway does, and have others", async () => {
    const { rows, ignored } = await readCsv(
      "Note,AboID,Currency,Amount,OrderDesc,StartDate,EndDate,Interval,Customer E-Mail\nx,1,EUR,5,Tea,a,b,c,d@e.f",
    )
    expect(ignored).toEqual(["Note"])
    expect(rows[0]!.fields).toMatchObject({ abo_id: "1", description: "Tea", customer: "d@e.f" })
    expect(rows[0]!.fields).not.toHaveProperty("Note")
  })

  it("may name them in German, and be a file that was mended", async () => {
    const { rows, ignored } = await readCsv(
      "sep=;\r\nAboID;Währung;Betrag;Beginn;Ende;Intervall;Kunde;Fehler\r\n1;EUR;5;a;b;30;x@y.z;zu viel\r\n;;;;;;;",
    )
    expect([rows.length, ignored]).toEqual([1, []])
    expect(rows[0]!.fields).toMatchObject({
      currency: "EUR",
      amount: "5",
      start_date: "a",
      customer: "x@y.z",
    })
  })

  it("tells on which line a row ends, and which have other columns", async () => {
    const { rows } = await readCsv(`${header}\nA,EUR,1,"a\nb",c,d\nB,EUR\n\nC,EUR,1,a,b,c,d`)
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
    [`${header.replace("amount", "amount (EUR)")}\n1,EUR,5,a,b,1`, "missing: amount. It names: "],
    [`${header},Abo ID\n1,2,3,4,5,6,7`, "Several columns mean the same: abo_id, Abo ID"],
    [`${header}\n"1,EUR`, "A quotation mark opens in line 2 and never closes"],
    [`${header}\n${"1,EUR,5,a,b,c\n".repeat(mostRows + 1)}`, "at most 10000"],
  ])("is refused in plain words, %#", async (text, words) => {
    await expect(readCsv(text)).rejects.toThrow(words)
  })
})
