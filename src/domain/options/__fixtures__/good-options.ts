/** Options without a fault, of a shop with one account. */
export const goodAccount = {
  id: "main",
  gateway: "cockpit",
  merchantId: "DEMO_MERCHANT",
  encryption: { key: "a-cipher-key-16c" },
  hmacKey: "an-hmac-key-of-32-characters-abc",
}

export const goodOptions = {
  accounts: [goodAccount],
  methods: ["twint"],
  storefrontUrls: ["https://shop.example"],
  backendUrl: "https://api.shop.example",
}
