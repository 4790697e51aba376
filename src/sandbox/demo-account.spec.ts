import { DEMO_ACCOUNT } from "./demo-account"

describe("the demo's keys", () => {
  it("can be put into an .env file as they are", () => {
    expect(Object.values(DEMO_ACCOUNT).join()).not.toMatch(/[$#'"`\s]/)
    expect([DEMO_ACCOUNT.encryptionKey.length, DEMO_ACCOUNT.hmacKey.length]).toEqual([16, 32])
  })
})
