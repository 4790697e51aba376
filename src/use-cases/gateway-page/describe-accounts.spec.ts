import { readOptions } from "../../modules/paygate/options"
import { DEMO_ACCOUNT } from "../../sandbox/demo-account"

import { describeAccounts } from "./describe-accounts"

const secrets = {
  key: DEMO_ACCOUNT.encryptionKey,
  previousKey: "the-older-key-16",
  hmacKey: DEMO_ACCOUNT.hmacKey,
}
const configuration = readOptions({
  accounts: [
    {
      id: "main",
      gateway: "cockpit",
      merchantId: "DEMO_MERCHANT",
      encryption: { key: secrets.key, previousKey: secrets.previousKey },
      hmacKey: secrets.hmacKey,
      currencies: ["chf"],
      methods: ["twint"],
    },
    {
      id: "china",
      gateway: "paygate",
      merchantId: "OTHER",
      encryption: { key: secrets.key, cipher: "aes" },
      hmacKey: secrets.hmacKey,
      simulate: "0000",
    },
  ],
  methods: ["twint", "alipay"],
  storefrontUrls: ["https://shop.example"],
  backendUrl: "https://api.shop.example/",
})

describe("accounts for the admin", () => {
  it("say what is set up and which addresses to register", () => {
    expect(describeAccounts(configuration)).toEqual([
      {
        id: "main",
        gateway: "cockpit",
        host: "www.payjet-cockpit.de",
        merchant_id: "DEMO_MERCHANT",
        cipher: "blowfish",
        keys: { encryption: "set-twice", hmac: "set" },
        charset: "iso-8859-1",
        mac_required: true,
        simulates: false,
        methods: ["twint"],
        currencies: ["CHF"],
        notify_url: "https://api.shop.example/hooks/paygate/notify/main",
        return_url_prefix: "https://api.shop.example/hooks/paygate/return/main/",
        callable_from_outside: true,
      },
      expect.objectContaining({ id: "china", cipher: "aes", simulates: true, methods: ["twint", "alipay"] }),
    ])
  })

  it("have no letter of a password", () => {
    const shown = JSON.stringify(describeAccounts(configuration))
    for (const secret of Object.values(secrets)) {
      for (let at = 0; at + 4 <= secret.length; at++) {
        expect(shown).not.toContain(secret.slice(at, at + 4))
      }
    }
  })
})
