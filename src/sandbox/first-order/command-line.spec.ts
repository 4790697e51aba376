import { readCommandLine } from "../cli-options"

const read = (line: string) => readCommandLine(line.split(" "), { env: {}, readFile: () => "" })

describe("paygate-sandbox demo", () => {
  it("takes the shop's key, and Medusa on this machine", () => {
    expect(read("demo --key pk_1")).toEqual({
      kind: "first-order",
      options: { medusa: "http://localhost:9000/", key: "pk_1", byHand: false },
    })
  })

  it("takes another Medusa, and a person to press the button", () => {
    expect(read("demo --key pk_1 --medusa https://shop.example/api --method twint --by-hand")).toEqual({
      kind: "first-order",
      options: { medusa: "https://shop.example/api/", key: "pk_1", method: "twint", byHand: true },
    })
  })

  it.each([
    ["demo", "http://localhost:9000/app/settings/publishable-api-keys"],
    [
      "demo --key sk_1 --medusa http://localhost:9001",
      "http://localhost:9001/app/settings/publishable-api-keys",
    ],
    ["demo --key pk_1 --medusa localhost:9000", "such as http://localhost:9000, not localhost:9000"],
    ["demo --kye pk_1", "--kye"],
  ])("says of %s what is missing, and where it is", (line, remedy) => {
    expect(read(line)).toEqual({ kind: "wrong", message: expect.stringContaining(remedy) })
  })

  it("explains itself", () => {
    expect(read("demo --help")).toEqual({ kind: "help", text: expect.stringContaining("--by-hand") })
  })
})
