import { MathBN } from "@medusajs/framework/utils"

import { minorAmount } from "../paygate/values"

import { rowsThatStay } from "./rows-that-stay"

const row = (id: string, amount: number | string, second: number) => ({
  id,
  amount: MathBN.convert(amount),
  at: new Date(Date.UTC(2026, 10, 21, 10, 0, second)),
})
const stay = (rows: ReturnType<typeof row>[], sum: number, served: string[] = []) =>
  rowsThatStay(rows, new Set(served), { amount: minorAmount(sum), currency: "CHF" }).sort()

describe("the rows of Medusa that stand for moved money", () => {
  it("are all of them where the gateway has moved as much, or more", () => {
    const rows = [row("ref_1", 5, 1), row("ref_2", 7, 2)]
    expect(stay(rows, 1200)).toEqual(["ref_1", "ref_2"])
    expect(stay(rows, 9900)).toEqual(["ref_1", "ref_2"])
  })

  it("are the older ones where the gateway has moved less", () => {
    expect(stay([row("ref_2", 5, 2), row("ref_1", 5, 1)], 500)).toEqual(["ref_1"])
    expect(stay([row("ref_1", 5, 1)], 0)).toEqual([])
  })

  it("are first of all those that the gateway was asked for, whatever their age", () => {
    expect(stay([row("ref_1", 5, 1), row("ref_2", 5, 2)], 500, ["ref_2"])).toEqual(["ref_2"])
    expect(stay([row("ref_1", 5, 1), row("ref_2", 5, 2)], 0, ["ref_2"])).toEqual(["ref_2"])
  })

  it("leave one out that does not fit, and take a smaller one after it", () => {
    expect(stay([row("ref_1", 50, 1), row("ref_2", 5, 2)], 500)).toEqual(["ref_2"])
  })

  it("are counted with all their decimals", () => {
    const thirds = [row("a", "3.3333333333", 1), row("b", "3.3333333333", 2), row("c", "3.3333333334", 3)]
    expect(stay(thirds, 1000)).toEqual(["a", "b", "c"])
  })
})
