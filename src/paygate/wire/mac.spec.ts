import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"

import vectors from "./__fixtures__/vectors.json"
import { answerMac, macEquals, requestMac } from "./mac"

const undefinedIfEmpty = (text: string | undefined) => (text === "" ? undefined : text)

describe("MAC vectors", () => {
  it.each(vectors.mac.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
    const [PayID, TransID, MerchantID = "", fourth, fifth] = vector.message.split("*").map(undefinedIfEmpty)
    const mac =
      vector.kind === "request"
        ? requestMac(vector.hmac_key, { PayID, TransID, MerchantID, Amount: fourth, Currency: fifth })
        : answerMac(vector.hmac_key, { PayID, TransID, MerchantID, Status: fourth, Code: fifth })

    expect(mac).toBe(vector.mac_lower)
    expect(macEquals(vector.mac_upper, mac)).toBe(true)
  })
})

describe("answerMac", () => {
  it("keeps the asterisks of what is missing, as in the answer of a subscription change", () => {
    expect(answerMac("mySecret", { MerchantID: "YourMerchantID" })).toBe(
      requestMac("mySecret", { MerchantID: "YourMerchantID" }),
    )
  })
})

describe("macEquals", () => {
  const expected = "0522f1af6a88597d396a5a877499f3c9087ebcf103b1b47d7e4d13421cc7ea36"

  it("takes upper case and the blanks the platform leaves at the end", () => {
    expect(macEquals(`${expected.toUpperCase()}   `, expected)).toBe(true)
  })

  it.each([
    ["another digit", `1${expected.slice(1)}`],
    ["a shorter value", expected.slice(0, 63)],
    ["a longer value", `${expected}0`],
    ["nothing", ""],
    ["blanks before", ` ${expected}`],
    ["signs of another alphabet", "é".repeat(32)],
  ])("refuses %s", (_, received) => {
    expect(macEquals(received, expected)).toBe(false)
  })
})

describe("MACs", () => {
  it("are compared in constant time, here and nowhere else", () => {
    const source = resolve(__dirname, "../..")
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
      /(?<!\.spec)\.tsx?$/.test(file),
    )
    // A value that is or looks like a MAC, next to a comparison. Comparing with undefined or "" is allowed, because whether
    // there is a MAC is no secret.
    const comparison =
      /(?:Mac\([^)\n]*\)|\bmac|\bMAC)\s*[!=]==\s*(?!undefined|"")|[!=]==\s*(?:\w*Mac\(|(?:mac|MAC)\b)/
    const comparing = files.filter((file) => comparison.test(readFileSync(join(source, file), "utf8")))
    expect(files.length).toBeGreaterThan(300)
    expect(comparing).toEqual([])
    expect(readFileSync(join(__dirname, "mac.ts"), "utf8")).toContain("timingSafeEqual(left, right)")
  })
})
