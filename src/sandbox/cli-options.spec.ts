import { readCommandLine } from "./cli-options"
import { DEMO_ACCOUNT } from "./demo-account"

const ONE = { merchantId: "A", encryptionKey: "k1", hmacKey: "m1" }
const TWO = { merchantId: "B", encryptionKey: "k2", hmacKey: "m2", requireMac: false }

const files: Record<string, string> = {
  "two.json": JSON.stringify([ONE, TWO]),
  "one.json": JSON.stringify([ONE]),
  "none.json": "[]",
  "half.json": JSON.stringify([ONE, { ...TWO, hmacKey: 7, encryptionKey: "secret" }]),
  "torn.json": '[{"merchantId":"A","encryptionKey":"secret',
}
const read = (line: string, env: Record<string, string> = {}) =>
  readCommandLine(line === "" ? [] : line.split(" "), { env, readFile: (path) => files[path] ?? "" })

describe("the command line", () => {
  it("starts a demo account on port 9100", () => {
    expect(read("")).toMatchObject({
      kind: "start",
      quiet: false,
      options: {
        port: 9100,
        host: "127.0.0.1",
        api: "loopback",
        timeFactor: 1,
        strict: true,
        accounts: [DEMO_ACCOUNT],
      },
    })
  })

  it("takes several accounts from a file, and every flag", () => {
    const args =
      "--accounts two.json --sale --port 0 --time-factor 0.001 --state-file s.json --lenient --quiet --api anybody"
    expect(read(args)).toMatchObject({
      kind: "start",
      quiet: true,
      options: {
        accounts: [
          { ...ONE, sale: true },
          { ...TWO, sale: true },
        ],
        api: "anybody",
        port: 0,
        timeFactor: 0.001,
        stateFile: "s.json",
        strict: false,
      },
    })
  })

  it("takes accounts from the environment; a file goes before it", () => {
    const env = { PAYGATE_SANDBOX_ACCOUNTS: JSON.stringify([TWO]) }
    expect(read("", env)).toMatchObject({ options: { accounts: [TWO] } })
    expect(read("--accounts one.json", env)).toMatchObject({ options: { accounts: [ONE] } })
  })

  it("takes contracts, paths and subscriptions", () => {
    const args =
      "--accounts one.json --ppro --public-url http://10.0.0.7:9100 --path wechatSpot.aspx=wechat.barcode --subscription S-1"
    expect(read(args)).toMatchObject({
      options: {
        accounts: [{ alipay: "ppro" }],
        publicUrl: "http://10.0.0.7:9100",
        paths: { "wechatSpot.aspx": "wechat.barcode" },
        subscriptions: [{ aboId: "S-1", merchantId: "A", interval: 30 }],
      },
    })
  })

  it.each([
    ["--path wechatSpot.aspx=teleport", "--path must read"],
    ["--port many", "--port must be a number"],
    ["--api everybody", "--api must be"],
    ["--account A:secret:secret", "--account"],
    ["--accounts none.json", "none.json must hold a JSON list"],
    ["--accounts half.json", "half.json: account 2: hmacKey"],
    ["--accounts torn.json", "torn.json is not JSON"],
    ["--unknown", "--unknown"],
    ["stray", "stray"],
  ])("refuses %s, and repeats no key", (args, message) => {
    const reading = read(args)
    expect(reading.kind === "wrong" && reading.message).toContain(message)
    expect(reading.kind === "wrong" && reading.message).not.toContain("secret")
  })

  it("explains every flag", () => {
    for (const flag of ["--port", "--host", "--api", "--accounts", "--sale", "--state-file", "--time-factor"])
      expect(read("--help")).toEqual({ kind: "help", text: expect.stringContaining(flag) })
  })
})
