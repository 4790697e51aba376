import { readSettings } from "./options"

const account = { merchantId: "M1", encryptionKey: "0123456789abcdef", hmacKey: "secret-hmac" }

describe("the sandbox's options", () => {
  it("are strict, real-time and local unless told", () => {
    expect(readSettings({ accounts: [account] })).toMatchObject({
      host: "127.0.0.1",
      port: 0,
      strict: true,
      timeFactor: 1,
      notifyFirst: true,
      followUpsWaitForNotify: false,
      accounts: [{ cipher: "blowfish", sale: false, requireMac: true, alipay: "cockpit" }],
    })
  })

  it.each([
    ["accounts", { accounts: [] }],
    ["accounts.0.merchantId", { accounts: [{ ...account, merchantId: "" }] }],
    [
      "accounts.0.encryptionKey: AES",
      { accounts: [{ ...account, cipher: "aes" as const, encryptionKey: "odd" }] },
    ],
    ["accounts: M1 is listed twice", { accounts: [account, account] }],
    ["paths", { accounts: [account], paths: { "x.aspx": "nothing" as "capture" } }],
    ["publicUrl", { accounts: [account], publicUrl: `https://${"x".repeat(50)}.example` }],
    ["notifyUrl", { accounts: [{ ...account, notifyUrl: "http://shop.example/notify" }] }],
    ["reconciliationAt", { accounts: [account], reconciliationAt: "25:00" }],
    [
      "subscriptions: M2 has no account",
      {
        accounts: [account],
        subscriptions: [
          {
            aboId: "S",
            merchantId: "M2",
            amount: 1,
            startDate: "20260101",
            endDate: "20260102",
            interval: 1,
          },
        ],
      },
    ],
    ["timeFactor", { accounts: [account], timeFactor: -1 }],
  ])("stop the start and name %s", (path, options) => {
    expect(() => readSettings(options)).toThrow(path)
  })

  it("never repeat a key in an error", () => {
    const wrong = {
      accounts: [
        { ...account, hmacKey: 7 as unknown as string, encryptionKey: "top-secret", cipher: "aes" as const },
      ],
    }
    expect(() => readSettings(wrong)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("top-secret") }),
    )
  })
})
