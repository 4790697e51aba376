import { wholeRequests } from "./__fixtures__/requests"
import { type Row, tableIdOf, tablesOf } from "./__fixtures__/tables"
import type { GatewayOperation } from "./operation"
import { operations } from "./registry"

const tabled: readonly GatewayOperation[] = Object.values(operations).filter(
  (operation) => tableIdOf(operation) !== undefined,
)

type Request = Readonly<Record<string, unknown>>

/** Parameters that require others, so that leaving one out has its own test. */
const together = new Set(["HotelName", "CheckInTime", "CheckOutTime", "ShopSystem", "ShopName", "ShopURL"])

const own = (operation: GatewayOperation) =>
  tablesOf(operation).request.filter(({ name }) => !operation.addedByClient.includes(name))

/** Every row with the given property, with its operation. */
function rowsWith(has: (row: Row) => boolean) {
  return tabled.flatMap((operation) =>
    own(operation)
      .filter(has)
      .map((row) => [operation.id, row.name, operation, row] as const),
  )
}

function refused(operation: GatewayOperation, changed: Request): string[] {
  const request = { ...wholeRequests[operation.id], ...changed }
  return (operation.request.safeParse(request).error?.issues ?? []).map(({ path }) => path.join("."))
}

describe("requests by the tables", () => {
  it.each(tabled.map((operation) => [operation.id, operation] as const))(
    "%s takes every parameter of its table at once",
    (id, operation) => {
      expect(Object.keys(wholeRequests[id]).sort()).toEqual(
        own(operation)
          .map(({ name }) => name)
          .sort(),
      )
      expect(refused(operation, {})).toEqual([])
    },
  )

  it.each(rowsWith(({ condition }) => condition === "M"))("%s needs %s", (_, name, operation) => {
    expect(refused(operation, { [name]: undefined })).toEqual([name])
  })

  it.each(rowsWith(({ name, condition }) => condition !== "M" && !together.has(name)))(
    "%s does not need %s",
    (_, name, operation) => {
      expect(refused(operation, { [name]: undefined })).toEqual([])
    },
  )

  it.each(rowsWith(({ values }) => values !== undefined))(
    "%s takes the closed list of %s and nothing else",
    (id, name, operation, { values = [] }) => {
      const channels = values.filter((value) => (value === "APP") === (id === "wechat.app"))
      for (const value of name === "Channel" ? channels : values) {
        expect(refused(operation, { [name]: value })).toEqual([])
      }
      expect(refused(operation, { [name]: "Other" })).toContain(name)
    },
  )

  it.each(rowsWith(({ forbidden }) => forbidden !== undefined))(
    "%s has no forbidden sign in %s",
    (_, name, operation, { forbidden = [] }) => {
      for (const sign of forbidden) expect(refused(operation, { [name]: `Tea${sign};1` })).toContain(name)
    },
  )

  it.each(rowsWith(({ currencies }) => currencies !== undefined))(
    "%s takes the currencies of %s only",
    (_, name, operation, { currencies = [] }) => {
      for (const currency of currencies) expect(refused(operation, { [name]: currency })).toEqual([])
      expect(refused(operation, { [name]: "SEK" })).toEqual([name])
    },
  )

  it.each(rowsWith(({ allowedChars }) => allowedChars !== undefined))(
    "%s takes the signs of %s only",
    (_, name, operation) => {
      expect(refused(operation, { [name]: "aZ09,-_" })).toEqual([])
      for (const sign of [" ", ".", "/", "é"]) {
        expect(refused(operation, { [name]: `R${sign}1` })).toEqual([name])
      }
    },
  )

  it.each(rowsWith(({ minValue }) => minValue !== undefined))(
    "%s has a least %s",
    (_, name, operation, { minValue = 0 }) => {
      expect(refused(operation, { [name]: minValue })).toEqual([])
      expect(refused(operation, { [name]: minValue - 1 })).toEqual([name])
      expect(refused(operation, { [name]: minValue + 0.5 })).toEqual([name])
    },
  )

  it.each(rowsWith(({ format }) => /^(?:an|ans|a|ns|n)\d*\.\.\d+$/.test(format)))(
    "%s does not take a %s that is too long",
    (_, name, operation, { format }) => {
      const maximum = Number(format.split("..")[1])

      expect(refused(operation, { [name]: "1".repeat(maximum + 1) })).toContain(name)
    },
  )

  it.each(tabled.map((operation) => [operation.id, operation] as const))(
    "%s has no ampersand in any text",
    (id, operation) => {
      for (const [name, value] of Object.entries(wholeRequests[id])) {
        if (typeof value !== "string") continue
        expect(refused(operation, { [name]: `${value}&` })).toContain(name)
      }
    },
  )
})
