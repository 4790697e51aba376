import { readOptions } from "../../modules/paygate/options"

import { shownConfiguration } from "./configuration"

const keys = {
  key: "a-cipher-key-16c",
  previousKey: "an-older-key-16c",
  hmacKey: "an-hmac-key-of-some-length",
  previousHmacKey: "an-older-hmac-key",
}

describe("the settings in a bundle for strangers", () => {
  const configuration = readOptions({
    accounts: [
      {
        id: "main",
        gateway: "https://gateway.example/",
        merchantId: "M1",
        encryption: { key: keys.key, previousKey: keys.previousKey },
        hmacKey: keys.hmacKey,
        previousHmacKey: keys.previousHmacKey,
        simulate: "0000",
      },
    ],
    methods: ["twint"],
    storefrontUrls: ["https://shop.example"],
    backendUrl: "https://api.shop.example",
  })
  const shown = shownConfiguration(configuration, configuration.accounts[0]!)

  it("tell which keys there are, and none of them", () => {
    expect(shown).toMatchObject({
      cipher: "blowfish",
      previous_cipher_key: "set (not shown)",
      previous_hmac_key: "set (not shown)",
      simulate: "0000",
      notify_url: "https://api.shop.example/hooks/paygate/notify/main",
    })
    const text = JSON.stringify(shown)
    Object.values(keys).forEach((key) => expect(text).not.toContain(key))
  })
})
