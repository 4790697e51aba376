import { readValues } from "./read-values"

const rules = { smallAmounts: false, latin1Only: true }
const written = {
  amount: "12,50",
  description: " Tea ",
  start_date: "20270301",
  end_date: "2027-12-31",
  interval: "monthly",
  active: "FALSE",
}

describe("values of a subscription as people write them", () => {
  it("are read in whole minor units, ISO days and days between payments", () => {
    expect(readValues(written, "EUR", rules)).toEqual({
      ok: true,
      values: {
        amount: 1250,
        description: "Tea",
        startDate: "2027-03-01",
        endDate: "2027-12-31",
        intervalDays: 30,
        active: false,
      },
    })
  })

  it("are read as a spreadsheet in German saved them", () => {
    const german = {
      start_date: "01.03.2027",
      end_date: "31.12.2027",
      interval: "Monatlich",
      active: "FALSCH",
    }
    expect(readValues({ ...written, ...german }, "EUR", rules)).toEqual(readValues(written, "EUR", rules))
  })

  it("need no description, and pay unless told otherwise", () => {
    const reading = readValues({ ...written, description: " ", active: "" }, "EUR", rules)
    expect(reading).toMatchObject({ ok: true, values: { description: null, active: true } })
  })

  it("may end on the day they start", () => {
    expect(readValues({ ...written, end_date: "2027-03-01" }, "EUR", rules).ok).toBe(true)
  })

  it("below 100 of the smallest unit need the gateway's agreement, whatever the currency", () => {
    for (const [amount, currency] of [
      ["0.99", "EUR"],
      ["99", "JPY"],
      ["0.099", "KWD"],
    ] as const) {
      expect(readValues({ ...written, amount }, currency, rules)).toEqual({
        ok: false,
        problems: [{ field: "amount", problem: "amount-needs-agreement" }],
      })
      expect(readValues({ ...written, amount }, currency, { ...rules, smallAmounts: true }).ok).toBe(true)
    }
  })

  it("show every problem at once", () => {
    const reading = readValues({ active: "perhaps", description: "Test:0000" }, "", rules)
    expect(reading).toEqual({
      ok: false,
      problems: [
        { field: "currency", problem: "currency-unknown" },
        { field: "start_date", problem: "day-malformed" },
        { field: "end_date", problem: "day-malformed" },
        { field: "interval", problem: "interval-out-of-range" },
        { field: "active", problem: "active-malformed" },
        { field: "description", problem: "description-simulates" },
      ],
    })
  })
})
