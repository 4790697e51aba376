import { filterQuery, filtersIn, orderIn, pageParameters, withFilters } from "./payments-address"

const at = (text: string) => new URLSearchParams(text)

describe("the address of the list of payments", () => {
  it("keeps every filter, and starts the list again when one changes", () => {
    const filters = {
      created_at: { $gte: "2026-11-01T00:00:00.000Z" },
      method: ["twint"],
      state: ["failed", "open"],
      customer: "anna@example.com",
      amount: { $gte: "10.50", currency: "CHF" },
    }
    const address = withFilters(at("q=T1&offset=40&order=amount&account_id=%5B%22main%22%5D"), filters)
    expect(address.get("offset")).toBeNull()
    expect(address.get("q")).toBe("T1")
    expect(filtersIn(address)).toEqual(filters)
    expect(filterQuery(address).toString()).toBe(
      at(
        "q=T1&created_at[$gte]=2026-11-01T00:00:00.000Z&method[]=twint&state[]=failed&state[]=open" +
          "&customer=anna@example.com&amount[$gte]=10.50&currency=CHF",
      ).toString(),
    )
  })

  it("asks for the whole of the last day that was chosen", () => {
    const [midnight, end] = [new Date(2026, 11, 5), new Date(2026, 11, 5, 23, 59, 59, 999)]
    const address = withFilters(at(""), { created_at: { $lte: midnight.toISOString() } })
    expect(filterQuery(address).get("created_at[$lte]")).toBe(end.toISOString())
  })

  it("asks for nothing where a filter has no value yet", () => {
    const address = withFilters(at(""), { method: [], amount: null, customer: "", created_at: null })
    expect(Object.keys(filtersIn(address))).toEqual(["created_at", "method", "customer", "amount"])
    expect(filterQuery(address).toString()).toBe("")
  })

  it("takes a word that somebody typed into the address", () => {
    expect(filterQuery(at("state=failed&method=[broken")).toString()).toBe(
      at("method=[broken&state=failed").toString(),
    )
  })

  it("has a page and an order, whatever somebody typed", () => {
    expect(pageParameters(at("offset=-3&order=color")).toString()).toBe("limit=20&offset=0&order=-created_at")
    expect(pageParameters(at("offset=40&order=-amount")).toString()).toBe("limit=20&offset=40&order=-amount")
    expect(orderIn(at("order=created_at"))).toBe("created_at")
  })
})
