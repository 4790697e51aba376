import { readWishesFromCsv, readWishesFromSelection } from "./read-wishes"

describe("a CSV file of payments", () => {
  it("is read with commas or semicolons, titles in any case, and whatever else is in it", async () => {
    expect(
      await readWishesFromCsv('ORDER_ID,Remark,"amount"\r\norder_1,"a, b",12.50\r\n\r\norder_2,,\r\n'),
    ).toEqual({
      wishes: [
        { line: 2, wish: { order: "order_1", amount: "12.50" } },
        { line: 4, wish: { order: "order_2" } },
      ],
      problems: [],
    })
    expect((await readWishesFromCsv("trans_id;currency\nT-1;EUR\n")).wishes).toEqual([
      { line: 2, wish: { transId: "T-1", currency: "EUR" } },
    ])
  })

  it("names rows that name nothing, or too much", async () => {
    const { wishes, problems } = await readWishesFromCsv("order,payment\n1,\n,\n2,pay_2\n")
    expect(wishes).toHaveLength(1)
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [3, "payment"],
      [4, "payment"],
    ])
  })

  it("says where a row has a column too many or a quote never ends", async () => {
    const { wishes, problems } = await readWishesFromCsv("order,amount\n1,2.00\n2,3,00\n3,1.00\n")
    expect(wishes.map(({ line }) => line)).toEqual([2, 4])
    expect(problems).toEqual([
      { line: 3, field: "row", problem: expect.stringContaining("with a comma") as string },
    ])
    const broken = await readWishesFromCsv('order,amount\n1,2.00\n"2,3.00\n3,1.00\n')
    expect(broken.problems).toEqual([
      { line: 4, field: "row", problem: expect.stringContaining("Quote Not Closed") as string },
    ])
  })

  it("without a heading that names a payment has no usable row", async () => {
    const { wishes, problems } = await readWishesFromCsv("1042,12.50\n1043,1.00\n")
    expect([wishes, problems.length]).toEqual([[], 1])
  })
})

describe("a selection", () => {
  it("numbers its entries from 1 and drops none silently", () => {
    expect(readWishesFromSelection([{ payment: "pay_1" }, {}, { order: "", transId: "T-1" }])).toEqual({
      wishes: [
        { line: 1, wish: { payment: "pay_1" } },
        { line: 3, wish: { transId: "T-1" } },
      ],
      problems: [{ line: 2, field: "payment", problem: expect.stringContaining("exactly one") as string }],
    })
  })
})
