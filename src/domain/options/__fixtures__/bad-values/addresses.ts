import { type BadValue, shop, typed } from "./kit"

/** Of the shop's addresses and its network. */
export const addresses: Readonly<Record<string, readonly BadValue[]>> = {
  storefrontUrls: [
    {
      what: "none",
      options: shop({ storefrontUrls: [] }),
      line: "option storefrontUrls needs at least one entry",
    },
    {
      what: "a text",
      options: shop({ storefrontUrls: "https://shop.example" }),
      line: 'option storefrontUrls must be a list; write it in brackets: ["…"]',
    },
    {
      what: "an entry from a variable that is not set",
      options: shop({ storefrontUrls: [undefined] }),
      line: "option storefrontUrls[0] is missing; set it, or the environment variable it is read from: an address of your storefront",
    },
    ...typed((url) => shop({ storefrontUrls: [url] }), "option storefrontUrls[0]", "https://shop.example"),
    {
      what: "a name too long for the gateway's ShopURL",
      options: shop({ storefrontUrls: [`https://${"shop.".repeat(26)}example`] }),
      line: "option storefrontUrls[0] makes a ShopURL that the gateway does not take, it must have 1 to 128 characters; use a shorter, plainer address",
    },
  ],
  backendUrl: [
    {
      what: "missing",
      options: shop({ backendUrl: undefined }),
      line: "option backendUrl is missing; set it, or the environment variable it is read from: public https address of the Medusa server, port 443, which the gateway calls (plain http for localhost only)",
    },
    ...typed((backendUrl) => shop({ backendUrl }), "option backendUrl", "https://api.shop.example"),
    ...["https://api.shop.example:8443", "http://api.shop.example"].map((backendUrl) => ({
      what: backendUrl,
      options: shop({ backendUrl }),
      line: "option backendUrl must be https on port 443, because the gateway calls nothing else (plain http works for localhost only)",
    })),
    {
      what: "a query",
      options: shop({ backendUrl: "https://api.shop.example/?x=1" }),
      line: "option backendUrl must have no ? and no #, because the gateway calls addresses below it; remove what follows",
    },
    {
      what: "a path too long for the gateway",
      options: shop({ backendUrl: `https://api.shop.example/${"a".repeat(200)}` }),
      line: "option backendUrl makes a URLSuccess that the gateway does not take, it must have 1 to 256 characters; use a shorter, plainer address",
    },
  ],
  network: [
    {
      what: "an unknown option",
      options: shop({ network: { trustProxies: [] } }),
      line: 'option network.trustProxies is unknown; did you mean "trustedProxies"?',
    },
  ],
  "network.notifyFrom": [
    {
      what: "a host name",
      options: shop({ network: { notifyFrom: ["gateway.example"] } }),
      line: "option network.notifyFrom[0] must be an IP address or a range such as 192.0.2.0/24",
    },
    {
      what: "none",
      options: shop({ network: { notifyFrom: [] } }),
      line: "option network.notifyFrom needs at least one entry, or leave it out",
    },
  ],
  "network.trustedProxies": [
    {
      what: "a range too wide",
      options: shop({ network: { trustedProxies: ["10.0.0.0/64"] } }),
      line: "option network.trustedProxies[0] must be an IP address or a range such as 192.0.2.0/24",
    },
  ],
}
