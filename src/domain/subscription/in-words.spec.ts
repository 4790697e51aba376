import { minorAmount } from "../../paygate/values"

import type { ChangeRequest } from "./change"
import { requestInWords } from "./in-words"

const request: ChangeRequest = {
  amount: minorAmount(1250),
  startDate: "2027-03-01",
  endDate: "2027-12-31",
  intervalDays: 30,
}

describe("a request in words", () => {
  it("says from when to when, how often and how much", () => {
    expect(requestInWords({ active: true }, request, "EUR")).toEqual([
      "From 1 March 2027 to 31 December 2027, every 30 days (monthly), 12.50 EUR.",
      "The description stays as it is at the gateway.",
      "It is neither switched on nor off (known to be on).",
    ])
    expect(requestInWords({ active: false }, request, "EUR", "de")).toEqual([
      "Vom 1. März 2027 bis 31. Dezember 2027, alle 30 Tage (monatlich), 12,50 EUR.",
      "Die Beschreibung bleibt, wie sie beim Gateway ist.",
      "Es wird weder ein- noch ausgeschaltet (bekannt als ausgeschaltet).",
    ])
  })

  it("says what is switched and described, and any number of days", () => {
    const wanted = { ...request, intervalDays: 45, description: "Tea", active: false }
    expect(requestInWords({ active: true }, wanted, "JPY")).toEqual([
      "From 1 March 2027 to 31 December 2027, every 45 days, 1250 JPY.",
      "The description becomes “Tea”.",
      "The subscription is switched off: no payments are made.",
    ])
    expect(
      requestInWords({ active: true }, { ...wanted, intervalDays: 1, active: true }, "KWD", "de"),
    ).toEqual([
      "Vom 1. März 2027 bis 31. Dezember 2027, jeden Tag, 1,250 KWD.",
      "Die Beschreibung wird „Tea“.",
      "Das Abo wird eingeschaltet: Es wird abgebucht.",
    ])
  })
})
