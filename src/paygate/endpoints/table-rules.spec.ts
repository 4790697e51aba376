import { wholeRequests } from "./__fixtures__/requests"
import { type Row, tableIdOf, tablesOf } from "./__fixtures__/tables"
import type { GatewayEndpoint } from "./endpoint"
import { endpoints } from "./registry"

const tabled: readonly GatewayEndpoint[] = Object.values(endpoints).filter(
  (endpoint) => tableIdOf(endpoint) !== undefined,
)

type Request = Readonly<Record<string, unknown>>

/** Parameters that require others, so that leaving one out has its own test. */
const together = new Set(["HotelName", "CheckInTime", "CheckOutTime", "ShopSystem", "ShopName", "ShopURL"])

const own = (endpoint: GatewayEndpoint) =>
  tablesOf(endpoint).request.filter(({ name }) => !endpoint.addedByClient.includes(name))

/** Every row with the given property, with its endpoint. */
function rowsWith(has: (row: Row) => boolean) {
  return tabled.flatMap((endpoint) =>
    own(endpoint)
      .filter(has)
      .map((row) => [endpoint.id, row.name, endpoint, row] as const),
  )
}

function refused(endpoint: GatewayEndpoint, changed: Request): string[] {
  const request = { ...wholeRequests[endpoint.id], ...changed }
  return (endpoint.request.safeParse(request).error?.issues ?? []).map(({ path }) => path.join("."))
}

describe("requests by the tables", () => {
  it.each(tabled.map((endpoint) => [endpoint.id, endpoint] as const))(
    "%s takes every parameter of its table at once",
    (id, endpoint) => {
      expect(Object.keys(wholeRequests[id]).sort()).toEqual(
        own(endpoint)
          .map(({ name }) => name)
          .sort(),
      )
      expect(refused(endpoint, {})).toEqual([])
    },
  )

  it.each(rowsWith(({ condition }) => condition === "M"))("%s needs %s", (_, name, endpoint) => {
    expect(refused(endpoint, { [name]: undefined })).toEqual([name])
  })

  it.each(rowsWith(({ name, condition }) => condition !== "M" && !together.has(name)))(
    "%s does not need %s",
    (_, name, endpoint) => {
      expect(refused(endpoint, { [name]: undefined })).toEqual([])
    },
  )

  it.each(rowsWith(({ values }) => values !== undefined))(
    "%s takes the closed list of %s and nothing else",
    (id, name, endpoint, { values = [] }) => {
      const channels = values.filter((value) => (value === "APP") === (id === "wechat.app"))
      for (const value of name === "Channel" ? channels : values) {
        expect(refused(endpoint, { [name]: value })).toEqual([])
      }
      expect(refused(endpoint, { [name]: "Other" })).toContain(name)
    },
  )

  it.each(rowsWith(({ forbidden }) => forbidden !== undefined))(
    "%s has no forbidden sign in %s",
    (_, name, endpoint, { forbidden = [] }) => {
      for (const sign of forbidden) expect(refused(endpoint, { [name]: `Tea${sign};1` })).toContain(name)
    },
  )

  it.each(rowsWith(({ currencies }) => currencies !== undefined))(
    "%s takes the currencies of %s only",
    (_, name, endpoint, { currencies = [] }) => {
      for (const currency of currencies) expect(refused(endpoint, { [name]: currency })).toEqual([])
      expect(refused(endpoint, { [name]: "SEK" })).toEqual([name])
    },
  )

  it.each(rowsWith(({ allowedChars }) => allowedChars !== undefined))(
    "%s takes the signs of %s only",
    (_, name, endpoint) => {
      expect(refused(endpoint, { [name]: "aZ09,-_" })).toEqual([])
      for (const sign of [" ", ".", "/", "é"]) {
        expect(refused(endpoint, { [name]: `R${sign}1` })).toEqual([name])
      }
    },
  )

  it.each(rowsWith(({ minValue }) => minValue !== undefined))(
    "%s has a least %s",
    (_, name, endpoint, { minValue = 0 }) => {
      expect(refused(endpoint, { [name]: minValue })).toEqual([])
      expect(refused(endpoint, { [name]: minValue - 1 })).toEqual([name])
      expect(refused(endpoint, { [name]: minValue + 0.5 })).toEqual([name])
    },
  )

  it.each(rowsWith(({ format }) => /^(?:an|ans|a|ns|n)\d*\.\.\d+$/.test(format)))(
    "%s does not take a %s that is too long",
    (_, name, endpoint, { format }) => {
      const maximum = Number(format.split("..")[1])

      expect(refused(endpoint, { [name]: "1".repeat(maximum + 1) })).toContain(name)
    },
  )

  it.each(tabled.map((endpoint) => [endpoint.id, endpoint] as const))(
    "%s has no ampersand in any text",
    (id, endpoint) => {
      for (const [name, value] of Object.entries(wholeRequests[id])) {
        if (typeof value !== "string") continue
        expect(refused(endpoint, { [name]: `${value}&` })).toContain(name)
      }
    },
  )
})
