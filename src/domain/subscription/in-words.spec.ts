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
      "From March 1, 2027 to December 31, 2027, every 30 days (monthly), €12.50.",
      "The description stays as it is at the gateway.",
      "It is neither switched on nor off (known to be on).",
    ])
    expect(requestInWords({ active: false }, request, "EUR", "de")).toEqual([
      "Vom 1. März 2027 bis 31. Dezember 2027, alle 30 Tage (monatlich), 12,50\u00a0€.",
      "Die Beschreibung bleibt, wie sie beim Gateway ist.",
      "Es wird weder ein- noch ausgeschaltet (bekannt als ausgeschaltet).",
    ])
  })

  it.each([
    ["en-GB", "From 1 March 2027 to 31 December 2027, every 30 days (monthly), €12.50."],
    ["fr", "Du 1 mars 2027 au 31 décembre 2027, tous les 30 jours (mensuel), 12,50\u00a0€."],
    ["it", "Dal 1 marzo 2027 al 31 dicembre 2027, ogni 30 giorni (mensile), 12,50\u00a0€."],
    ["zh-CN", "2027年3月1日至2027年12月31日，每 30 天（每月），€12.50。"],
  ])("is said in %s: %s", (language, sentence) => {
    expect(requestInWords({ active: true }, request, "EUR", language)[0]).toBe(sentence)
  })

  it("says what is switched and described, and any number of days", () => {
    const wanted = { ...request, intervalDays: 45, description: "Tea", active: false }
    expect(requestInWords({ active: true }, wanted, "JPY")).toEqual([
      "From March 1, 2027 to December 31, 2027, every 45 days, ¥1,250.",
      "The description becomes “Tea”.",
      "The subscription is switched off: no payments are made.",
    ])
    expect(
      requestInWords({ active: true }, { ...wanted, intervalDays: 1, active: true }, "KWD", "de"),
    ).toEqual([
      "Vom 1. März 2027 bis 31. Dezember 2027, jeden Tag, 1,250\u00a0KWD.",
      "Die Beschreibung wird „Tea“.",
      "Das Abo wird eingeschaltet: Es wird abgebucht.",
    ])
  })
})
