import { ParameterBag } from "./parameter-bag"

describe("ParameterBag", () => {
  it("reads names in any case and keeps their spelling", () => {
    const bag = ParameterBag.parse("MID=DEMO&payid=1&Status=OK")

    expect(bag.get("mid")).toBe("DEMO")
    expect(bag.get("PayID")).toBe("1")
    expect(bag.has("STATUS")).toBe(true)
    expect(bag.has("Code")).toBe(false)
    expect(bag.get("Code")).toBeUndefined()
    expect(bag.entries()).toEqual([
      ["MID", "DEMO"],
      ["payid", "1"],
      ["Status", "OK"],
    ])
  })

  it("cuts at the first equals sign and decodes nothing", () => {
    expect(ParameterBag.parse("OrderDesc2=W3s=&UserData=a%26b+c").toRecord()).toEqual({
      OrderDesc2: "W3s=",
      UserData: "a%26b+c",
    })
  })

  it("drops pieces that are no pair and keeps empty values", () => {
    expect(ParameterBag.parse("v1&&=x&UserData=").toRecord()).toEqual({ UserData: "" })
  })

  it("lets nothing later replace a name", () => {
    expect(ParameterBag.parse("Status=FAILED&status=OK").toRecord()).toEqual({ Status: "FAILED" })
  })

  it("takes a record, without what is undefined", () => {
    expect(ParameterBag.of({ mid: "DEMO", RefNr: undefined }).toRecord()).toEqual({ mid: "DEMO" })
  })

  it("is not confused by names every object has", () => {
    expect(ParameterBag.parse("mid=1").get("constructor")).toBeUndefined()
    expect(ParameterBag.parse("__proto__=1").toRecord()).toHaveProperty("__proto__", "1")
  })
})
