import { readItemsFromCsv, readItemsFromSelection } from "./read-items"

const faultsOf = async (csv: string) =>
  (await readItemsFromCsv(csv)).faulty.map(({ line, fault }) => [line, fault.reason])

describe("a CSV file of payments", () => {
  it("is read with its heading in English or German, in any case and order", async () => {
    expect(await readItemsFromCsv('ORDER_ID,"amount"\r\norder_1,12.50\r\n\r\norder_2,\r\n')).toEqual({
      items: [
        { line: 2, item: { order: "order_1", amount: "12.50" } },
        { line: 4, item: { order: "order_2" } },
      ],
      faulty: [],
      unusedColumns: [],
      fileFault: undefined,
    })
    expect((await readItemsFromCsv("Betrag;Bestellung;Währung\n12,50;#14;EUR\n")).items).toEqual([
      { line: 2, item: { order: "#14", amount: "12,50", currency: "EUR" } },
    ])
    expect((await readItemsFromCsv("Trans ID;currency\nT-1;EUR\n")).items).toEqual([
      { line: 2, item: { transId: "T-1", currency: "EUR" } },
    ])
  })

  it.each([
    ["amount (EUR)", "order;amount (EUR);currency\n14;12.50;EUR"],
    ["refund_amount", "order,refund_amount\n14,12.50"],
    ["Betrag €", "order;Betrag €\n14;12.50"],
    ["2", "order;;\n14;12.50;"],
  ])("names the column %p, which it does not use", async (title, csv) => {
    expect((await readItemsFromCsv(csv)).unusedColumns).toEqual([title])
  })

  it("reads a title with a character that nobody sees, and takes an empty column for none", async () => {
    const { items, unusedColumns } = await readItemsFromCsv(
      "order;\u200bamount\ufeff;remark\n\u200b14;12.50\u200b;",
    )
    expect(unusedColumns).toEqual([])
    expect(items).toEqual([{ line: 2, item: { order: "14", amount: "12.50" } }])
  })

  it("names rows that name nothing, or too much, and what they hold", async () => {
    const { items, faulty } = await readItemsFromCsv("order,payment,amount\n1,,\n,,5\n2,pay_2,\n")
    expect(items).toHaveLength(1)
    expect(faulty).toEqual([
      { line: 3, item: { amount: "5" }, fault: { reason: "names-nothing" } },
      { line: 4, item: { order: "2", payment: "pay_2" }, fault: { reason: "names-several" } },
    ])
  })

  it("guesses at no row that has a cell more or less", async () => {
    expect(await faultsOf("order,amount\n1,2.00\n2,3,00\n3\n")).toEqual([
      [3, "other-cells"],
      [4, "other-cells"],
    ])
  })

  it("reads a file again whose rows were mended, with the column that named the problems", async () => {
    const { items, unusedColumns } = await readItemsFromCsv("Bestellung;Betrag;Fehler\n14;5;zu viel\n")
    expect([items, unusedColumns]).toEqual([[{ line: 2, item: { order: "14", amount: "5" } }], []])
  })

  it.each([
    ["a heading that names no payment", "number,total\n1,2\n", "columns-missing"],
    ["no heading at all", "1042,12.50\n1043,1.00\n", "columns-missing"],
    ["two columns for one thing", "order,order_id\n1,2\n", "column-twice"],
    ["a heading alone", "order;amount\n;;\n", "no-rows"],
    ["nothing", "", "no-rows"],
    ["a quotation mark that never closes", 'order,amount\n1,2.00\n"2,3.00\n3,1.00\n', "quotation-open"],
  ])("with %s is refused as a whole", async (_, csv, reason) => {
    const { items, faulty, fileFault } = await readItemsFromCsv(csv)
    expect([items, faulty, fileFault?.reason]).toEqual([[], [], reason])
  })
})

describe("a selection", () => {
  it("numbers its entries from 1 and drops none silently", () => {
    expect(readItemsFromSelection([{ payment: "pay_1" }, {}, { order: "", transId: "T-1" }])).toMatchObject({
      items: [
        { line: 1, item: { payment: "pay_1" } },
        { line: 3, item: { transId: "T-1" } },
      ],
      faulty: [{ line: 2, fault: { reason: "names-nothing" } }],
    })
  })
})
