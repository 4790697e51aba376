import { DEMO_ACCOUNT, HELP, readCommandLine } from "./cli-options"

describe("the command line", () => {
  it("starts a demo account on port 9100", () => {
    expect(readCommandLine([])).toMatchObject({
      kind: "start",
      quiet: false,
      options: {
        port: 9100,
        host: "127.0.0.1",
        timeFactor: 1,
        strict: true,
        accounts: [{ ...DEMO_ACCOUNT, sale: false }],
      },
    })
  })

  it("takes several accounts and every flag", () => {
    const args =
      "--account A:k1:m1 --account B:k2:m2 --sale --port 0 --time-factor 0.001 --state-file s.json --lenient --quiet"
    expect(readCommandLine(args.split(" "))).toMatchObject({
      kind: "start",
      quiet: true,
      options: {
        accounts: [
          { merchantId: "A", encryptionKey: "k1", hmacKey: "m1", sale: true },
          { merchantId: "B", encryptionKey: "k2", hmacKey: "m2", sale: true },
        ],
        port: 0,
        timeFactor: 0.001,
        stateFile: "s.json",
        strict: false,
      },
    })
  })

  it("takes contracts, paths and subscriptions", () => {
    const args =
      "--account A:k1:m1 --ppro --public-url http://10.0.0.7:9100 --path wechatSpot.aspx=wechat.barcode --subscription S-1"
    expect(readCommandLine(args.split(" "))).toMatchObject({
      options: {
        accounts: [{ alipay: "ppro" }],
        publicUrl: "http://10.0.0.7:9100",
        paths: { "wechatSpot.aspx": "wechat.barcode" },
        subscriptions: [{ aboId: "S-1", merchantId: "A", interval: 30 }],
      },
    })
  })

  it.each([
    [["--path", "wechatSpot.aspx=teleport"], "--path must read"],
    [["--port", "many"], "--port must be a number"],
    [["--account", "A:secret"], "--account must read"],
    [["--account", "A:se:cr:et"], "--account must read"],
    [["--unknown"], "--unknown"],
    [["stray"], "stray"],
  ])("refuses %j", (args, message) => {
    const reading = readCommandLine(args)
    expect(reading.kind === "wrong" && reading.message).toContain(message)
    expect(reading.kind === "wrong" && reading.message).not.toContain("secret")
  })

  it("explains every flag", () => {
    expect(readCommandLine(["--help"])).toEqual({ kind: "help" })
    for (const flag of ["--port", "--host", "--account", "--sale", "--state-file", "--time-factor"])
      expect(HELP).toContain(flag)
  })
})
