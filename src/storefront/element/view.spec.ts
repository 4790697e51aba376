import { de } from "../texts/de"
import { en } from "../texts/en"
import { fr } from "../texts/fr"
import { it as italian } from "../texts/it"
import { wordsFor } from "../texts/words-for"
import { zh } from "../texts/zh"

import { isTerminal, type Screen } from "./screen"
import { timeLeft, viewOf } from "./view"

const screens: Screen[] = [
  { at: "opening" },
  { at: "leaving", url: "https://gateway.example/" },
  { at: "code", content: "weixin://x", expiresAt: undefined },
  { at: "app", payload: "wx1" },
  { at: "checking" },
  { at: "paid" },
  { at: "ordered", order: { id: "order_1", display_id: 7 } },
  { at: "failed", reason: "declined" },
  { at: "failed", reason: "canceled" },
  { at: "failed", reason: "unfinished" },
  { at: "failed", reason: "refunding" },
  { at: "failed", reason: "refunded" },
  { at: "failed", reason: "held" },
  { at: "failed", reason: undefined },
  { at: "expired", replaced: false },
  { at: "expired", replaced: true },
  { at: "late", paid: false },
  { at: "late", paid: true },
  { at: "unknown" },
  { at: "canceled" },
  { at: "problem", message: undefined },
]
const languages = { en, de, fr, it: italian, zh }

describe("screens in words", () => {
  describe.each(Object.entries(languages))("in %s", (_language, words) => {
    it.each(screens.map((screen) => [JSON.stringify(screen), screen] as const))("%s", (_name, screen) => {
      const view = viewOf(screen, words)
      expect(view.title).not.toBe("")
      expect(`${view.title} ${view.hint}`).not.toMatch(/[{}]|undefined/)
      // only an order needs no further action
      expect(view.buttons.length > 0).toBe(
        (isTerminal(screen) && screen.at !== "ordered") || ["leaving", "code", "app"].includes(screen.at),
      )
    })

    it("says nothing empty, and nothing in English by mistake", () => {
      for (const [key, text] of Object.entries<string>({ ...words })) {
        expect(text.trim()).toBe(text)
        expect(text).not.toBe("")
        expect(words === en || text !== en[key as keyof typeof en]).toBe(true)
      }
    })
  })

  it.each(["refunding", "refunded", "held", undefined] as const)(
    "never says that nothing was charged where it may have been: %s",
    (reason) => {
      const { title, hint } = viewOf({ at: "failed", reason }, en)
      expect(`${title} ${hint}`).not.toMatch(/nothing|declined/i)
    },
  )

  it("does not ask for another payment while the shop decides about this one", () => {
    const { hint, buttons } = viewOf({ at: "failed", reason: "held" }, en)
    expect(hint).toMatch(/do not pay again/i)
    expect(buttons.map(({ deed }) => deed)).toEqual(["look-again"])
  })

  it("names the order by its number, and does without", () => {
    expect(viewOf({ at: "ordered", order: { id: "order_1", display_id: 7 } }, en).title).toBe(
      "Thank you, order #7",
    )
    expect(viewOf({ at: "ordered", order: { id: "order_1" } }, de).title).toBe("Zahlung eingegangen")
  })

  it("never asks somebody who paid to pay again", () => {
    const deeds = (screen: Screen) => viewOf(screen, en).buttons.map(({ deed }) => deed)
    expect(deeds({ at: "late", paid: true })).toEqual(["look-again"])
    expect(deeds({ at: "late", paid: false })).toEqual(["look-again", "retry", "other-way"])
    expect(viewOf({ at: "late", paid: false }, en).hint).toMatch(/do not pay again/i)
  })
})

describe("the language", () => {
  it.each([
    [["de-CH"], de],
    [["zh-Hans-CN"], zh],
    [["pt-BR", "it"], italian],
    [["", null, undefined, "fr"], fr],
    [["en-GB", "de"], en],
    [["pt"], en],
    [["constructor"], en],
    [[], en],
  ])("of %j", async (wanted, words) => {
    expect(await wordsFor(wanted)).toBe(words)
  })
})

describe("the time that is left", () => {
  it.each([
    [300_000, "5:00"],
    [61_000, "1:01"],
    [900, "0:01"],
    [0, "0:00"],
    [-5_000, "0:00"],
  ])("%i ms reads %s", (left, text) => {
    expect(timeLeft(new Date(1_000_000 + left), 1_000_000)).toBe(text)
  })
})
