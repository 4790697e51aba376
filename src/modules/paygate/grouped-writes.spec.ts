import fc from "fast-check"

import { GroupedWrites } from "./grouped-writes"

const bad = new Error("a bad item")
const down = new Error("the database is down")

/** A disk whose writes end when the test says so; negative numbers cannot be written. */
function disk({ largest = 4, atOnce = 1 } = {}) {
  const groups: (readonly number[])[] = []
  const durable: number[] = []
  const ends: (() => void)[] = []
  let isDown = false
  const writes = new GroupedWrites<number, string>({
    largest,
    atOnce,
    mayBeOfOneItem: (error) => error === bad,
    write: (items) => {
      groups.push(items)
      return new Promise((resolve, reject) => {
        ends.push(() => {
          if (isDown) {
            reject(down)
          } else if (items.some((item) => item < 0)) {
            reject(bad)
          } else {
            durable.push(...items)
            resolve(items.map((item) => `wrote ${item}`))
          }
        })
      })
    },
  })
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return {
    writes,
    groups,
    durable,
    breakDown: () => (isDown = true),
    settled,
    underWay: () => ends.length,
    async endLast() {
      ends.pop()?.()
      await settled()
    },
    async endOne() {
      ends.shift()?.()
      await settled()
    },
    async endAll() {
      while (ends.length > 0) {
        ends.shift()!()
        await settled()
      }
    },
  }
}

describe("grouped writes", () => {
  it("writes what comes in one turn at once; what comes meanwhile goes together, in the order of arrival", async () => {
    const { writes, groups, settled, endAll } = disk()
    const first = [1, 2].map((item) => writes.add(item))
    await settled()
    const later = [3, 4, 5, 6, 7].map((item) => writes.add(item))
    await settled()
    expect(groups).toEqual([[1, 2]])
    await endAll()
    expect(groups).toEqual([[1, 2], [3, 4, 5, 6], [7]])
    expect(await Promise.all([...first, ...later])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((item) => `wrote ${item}`),
    )
  })

  it("answers nobody before their own item is written", async () => {
    const { writes, durable, settled, endOne } = disk({ largest: 2 })
    const answered: number[] = []
    for (const item of [1, 2, 3]) {
      void writes.add(item).then(() => {
        expect(durable).toContain(item)
        answered.push(item)
      })
    }
    await settled()
    expect(answered).toEqual([])
    await endOne()
    expect(answered).toEqual([1, 2])
    await endOne()
    expect(answered).toEqual([1, 2, 3])
  })

  it("with two places, a write that hangs holds up nobody else", async () => {
    const { writes, groups, durable, settled, endLast } = disk({ atOnce: 2 })
    for (const item of [1, 2, 3]) {
      void writes.add(item)
      await settled()
    }
    expect(groups).toEqual([[1], [2]])
    await endLast()
    expect(durable).toEqual([2])
    expect(groups).toEqual([[1], [2], [3]])
  })

  it("does not try each of a group again when the database is away", async () => {
    const { writes, groups, breakDown, settled, endAll } = disk()
    const outcomes = Promise.allSettled([1, 2, 3].map((item) => writes.add(item)))
    await settled()
    breakDown()
    await endAll()
    expect(groups).toEqual([[1, 2, 3]])
    expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"])
  })

  it("tells whom the writer forgot", async () => {
    const writes = new GroupedWrites<number, string>({
      largest: 4,
      atOnce: 1,
      mayBeOfOneItem: () => false,
      write: () => Promise.resolve([]),
    })
    await expect(writes.add(1)).rejects.toThrow("not answered in full")
  })

  it("whatever comes when: good items are written once and answered as themselves, bad ones fail alone, limits hold", () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({ largest: fc.integer({ min: 1, max: 5 }), atOnce: fc.integer({ min: 1, max: 3 }) }),
        fc.array(fc.oneof(fc.constant("end" as const), fc.boolean()), { maxLength: 60 }),
        async (limits, events) => {
          const { writes, groups, durable, underWay, settled, endOne, endAll } = disk(limits)
          const outcomes: Promise<{ item: number; outcome: string }>[] = []
          let number = 0
          for (const event of events) {
            if (event === "end") {
              await endOne()
            } else {
              const item = event ? ++number : -++number
              const said = (outcome: string) => ({ item, outcome })
              outcomes.push(writes.add(item).then(said, () => said("failed")))
            }
            if (number % 3 === 0) {
              await settled()
            }
            expect(underWay()).toBeLessThanOrEqual(limits.atOnce)
          }
          await settled()
          await endAll()
          const all = await Promise.all(outcomes)
          expect(all.map(({ outcome }) => outcome)).toEqual(
            all.map(({ item }) => (item > 0 ? `wrote ${item}` : "failed")),
          )
          expect(durable.toSorted((a, b) => a - b)).toEqual(
            all.flatMap(({ item }) => (item > 0 ? [item] : [])),
          )
          expect(groups.every((group) => group.length <= limits.largest)).toBe(true)
        },
      ),
    ))
})
