import { doors } from "./__fixtures__/doors"
import { fuzzNotices } from "./__fixtures__/fuzz-run"
import { genuine, sealed, targets } from "./__fixtures__/genuine-notices"
import { mutations } from "./__fixtures__/mutations"
import { readNotice } from "./read-notice"

describe("twenty thousand mutated notices", () => {
  const started = performance.now()
  const report = fuzzNotices(20261121, 20_000)
  const seconds = (performance.now() - started) / 1_000

  it("are refused or hints, or say word for word what the gateway said", () => {
    expect(report.forgeries).toEqual([])
    expect(report.unchanged).toBeGreaterThan(0)
  })

  it("make nothing throw: every other one is a hint, or refused for a documented reason", () => {
    expect(report.thrown).toEqual([])
    const refused = Object.values(report.refused).reduce((sum, count) => sum + count, 0)
    const { asked, refused: hintsRefused } = report.hints
    expect(refused + asked + hintsRefused + report.unchanged).toBe(20_000)
    // "incomplete" is checked after the MAC: only the gateway itself could cause it.
    const reasons = [
      "ambiguous",
      "foreign-mid",
      "mac-missing",
      "mac-wrong",
      "no-data",
      "too-large",
      "unreadable",
    ]
    expect(Object.keys(report.refused).sort()).toEqual(reasons)
  })

  it("have blocks put together, without any key, to unsigned messages that say paid: the attack is a real one", () => {
    expect(report.unsignedPaid["head of one message, tail of another, Len anywhere"]).toBeGreaterThan(0)
    expect(report.unsignedPaid["blocks of several messages seen"]).toBeGreaterThan(0)
    expect(report.hints.refused).toBeGreaterThan(0)
    expect(report.hints.asked).toBeGreaterThan(0)
    // The only method whose notices carry no MAC always leads to an inquiry.
    expect(Object.keys(report.askedAllTheSame)).toEqual(["alipay-app"])
  })

  it("are of every kind, and cost bounded time and memory", () => {
    expect(Object.keys(report.mutations).sort()).toEqual(Object.keys(mutations).sort())
    expect(Math.min(...Object.values(report.mutations))).toBeGreaterThan(500)
    expect(Object.keys(report.doors).sort()).toEqual(Object.keys(doors).sort())
    expect(Math.min(...Object.values(report.doors))).toBeGreaterThan(1_000)
    expect(Object.keys(report.accounts).sort()).toEqual(targets.map(({ name }) => name).sort())
    expect(Math.min(...Object.values(report.accounts))).toBeGreaterThan(1_000)
    expect(seconds).toBeLessThan(60)
    expect(report.slowestMilliseconds).toBeLessThan(1_000)
    expect(report.heapGrowthBytes).toBeLessThan(512 * 1024 ** 2)
  })

  it("are the same for the same seed, and each can be made again alone", () => {
    const { mutations: kinds, refused } = fuzzNotices(7, 200)
    expect(fuzzNotices(7, 200)).toMatchObject({ mutations: kinds, refused })
    const alone = Array.from({ length: 200 }, (_, number) => fuzzNotices(7, 1, number))
    for (const reason of Object.keys(refused)) {
      expect(alone.filter((one) => one.refused[reason] === 1)).toHaveLength(refused[reason] ?? 0)
    }
  })
})

describe("what the fuzzing starts from", () => {
  it("is taken for authentic as it is: a check that cannot fail is no check", () => {
    for (const { account, cipher } of targets) {
      for (const parameters of genuine) {
        const fields = Object.fromEntries(new URLSearchParams(sealed(parameters, cipher)))
        expect(readNotice(account, fields)).toMatchObject({ kind: "authentic" })
      }
    }
  })
})
