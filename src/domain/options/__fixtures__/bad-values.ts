// cspell:ignore alipai alipayqr cokpit crossborder lineend plce
import { goodAccount, goodOptions } from "./good-options"

/** A bad value of one option, and the whole line that the merchant reads. */
export interface BadValue {
  readonly what: string
  readonly options: object
  readonly line: string
}

const shop = (change: object) => ({ ...goodOptions, ...change })
const account = (change: object) => shop({ accounts: [{ ...goodAccount, ...change }] })
const encryption = (change: object) => account({ encryption: { ...goodAccount.encryption, ...change } })
const batch = (change: object) => account({ batch: change })

const typed = (of: (text: string) => object, path: string, host: string): BadValue[] => [
  {
    what: "a blank behind it",
    options: of(`${host} `),
    line: `${path} has a blank, a tab, a line break or an invisible character in it; remove it`,
  },
  {
    what: "a line break",
    options: of(`${host}/\n`),
    line: `${path} has a blank, a tab, a line break or an invisible character in it; remove it`,
  },
  {
    what: "a tab inside",
    options: of(host.replace(".", "\t.")),
    line: `${path} has a blank, a tab, a line break or an invisible character in it; remove it`,
  },
  {
    what: "a blank in the path",
    options: of(`${host}/my shop`),
    line: `${path} has a blank, a tab, a line break or an invisible character in it; remove it`,
  },
  {
    what: "an invisible character",
    options: of(`${host}\u200b`),
    line: `${path} has a blank, a tab, a line break or an invisible character in it; remove it`,
  },
  {
    what: "backslashes",
    options: of(host.replace("//", "\\\\")),
    line: `${path} has a backslash in it; write / instead`,
  },
  {
    what: "an empty query",
    options: of(`${host}/?`),
    line: `${path} has a ? or # with nothing behind it; remove it`,
  },
  {
    what: "an empty hash",
    options: of(`${host}/#`),
    line: `${path} has a ? or # with nothing behind it; remove it`,
  },
  {
    what: "a password",
    options: of(host.replace("//", "//user:secret@")),
    line: `${path} has a user name or a password in it; remove all between // and @`,
  },
  { what: "quotes", options: of(`"${host}"`), line: `${path} has quotes around it; remove them` },
  {
    what: "one slash",
    options: of(host.replace("//", "/")),
    line: `${path} must be an absolute URL such as https://shop.example`,
  },
  {
    what: "another protocol",
    options: of(host.replace("https", "ftp")),
    line: `${path} must be an absolute URL such as https://shop.example`,
  },
  {
    what: "a path that leads back",
    options: of(`${host}/a/../b`),
    line: `${path} is not what a browser makes of it; copy the address from a browser's address bar`,
  },
  {
    what: "letters in the path that have to be encoded",
    options: of(`${host}/geschäft`),
    line: `${path} is not what a browser makes of it; copy the address from a browser's address bar`,
  },
  {
    what: "a number",
    options: of(7 as never),
    line: `${path} must be a text; write it in quotes: "…"`,
  },
]

const secret = (of: (key: unknown) => object, path: string): BadValue[] => [
  {
    what: "nothing in it",
    options: of(""),
    line: `${path} is empty; enter it, or set the environment variable it is read from`,
  },
  {
    what: "a blank behind it",
    options: of("a-cipher-key-16 "),
    line: `${path} has white space around it; remove what was copied along`,
  },
  { what: "quotes", options: of('"a-cipher-key-16"'), line: `${path} has quotes around it; remove them` },
  {
    what: "a line break inside",
    options: of("a-cipher\nkey-16c"),
    line: `${path} has a line break or an invisible character in it; copy it once more`,
  },
  {
    what: "a variable that was not set",
    options: of(`${undefined}`),
    line: `${path} is the word "undefined"; set the environment variable it is read from`,
  },
  { what: "a number", options: of(16), line: `${path} must be a text; write it in quotes: "…"` },
]

const flag = (of: (value: unknown) => object, path: string): BadValue[] => [
  {
    what: "a text",
    options: of("true"),
    line: `${path} must be true or false; write it without quotes`,
  },
]

const main = "option accounts[0]"

/** Every option, by its path in the schema, with the values it refuses. */
export const badValues: Readonly<Record<string, readonly BadValue[]>> = {
  accounts: [
    { what: "none", options: shop({ accounts: [] }), line: "option accounts needs at least one entry" },
    {
      what: "one that is not in a list",
      options: shop({ accounts: goodAccount }),
      line: 'option accounts must be a list; write it in brackets: ["…"]',
    },
    {
      what: "missing",
      options: shop({ accounts: undefined }),
      line: "option accounts is missing; set it: your accounts at the gateway; the first that serves a payment takes it, and keeps it for life",
    },
    {
      what: "an unknown option",
      options: account({ hmackey: "x" }),
      line: `${main}.hmackey is unknown; did you mean "hmacKey"?`,
    },
  ],
  "accounts[].id": [
    {
      what: "a slash",
      options: account({ id: "a/b" }),
      line: `${main}.id must be 1 to 32 letters, digits or hyphens`,
    },
    {
      what: "that of another account",
      options: shop({ accounts: [goodAccount, { ...goodAccount, id: "MAIN" }] }),
      line: "option accounts[1].id is the id of another account too; give each account its own",
    },
  ],
  "accounts[].gateway": [
    {
      what: "a misspelt name",
      options: account({ gateway: "cokpit" }),
      line: `${main}.gateway must be "cockpit", "paygate" or an https base URL; did you mean "cockpit"?`,
    },
    ...typed((gateway) => account({ gateway }), `${main}.gateway`, "https://gateway.example"),
    {
      what: "plain http",
      options: account({ gateway: "http://gateway.example" }),
      line: `${main}.gateway must be an https URL; plain http is for a gateway on this very machine`,
    },
    {
      what: "a query",
      options: account({ gateway: "https://gateway.example/?x=1" }),
      line: `${main}.gateway must have no ? and no #; remove what follows`,
    },
  ],
  "accounts[].merchantId": [
    {
      what: "missing",
      options: account({ merchantId: undefined }),
      line: `${main}.merchantId is missing; set it, or the environment variable it is read from: MerchantID, in the gateway's spelling`,
    },
    {
      what: "a blank inside",
      options: account({ merchantId: "DEMO MERCHANT" }),
      line: `${main}.merchantId must be a MerchantID: 1 to 30 characters without blanks, & = and *`,
    },
    {
      what: "quotes",
      options: account({ merchantId: "'DEMO_MERCHANT'" }),
      line: `${main}.merchantId has quotes around it; remove them`,
    },
  ],
  "accounts[].encryption": [
    {
      what: "missing",
      options: account({ encryption: undefined }),
      line: `${main}.encryption is missing; give an object with key`,
    },
    {
      what: "the key itself",
      options: account({ encryption: "a-cipher-key-16c" }),
      line: `${main}.encryption must be an object; write it in braces: { … }`,
    },
    {
      what: "an unknown option",
      options: encryption({ cypher: "aes" }),
      line: `${main}.encryption.cypher is unknown; did you mean "cipher"?`,
    },
  ],
  "accounts[].encryption.key": [
    {
      what: "missing",
      options: encryption({ key: undefined }),
      line: `${main}.encryption.key is missing; set it, or the environment variable it is read from: the cipher key, as the gateway's support gave it`,
    },
    ...secret((key) => encryption({ key }), `${main}.encryption.key`),
    {
      what: "too short for Blowfish",
      options: encryption({ key: "abc" }),
      line: `${main}.encryption.key must have 4 to 56 bytes for Blowfish; copy it once more, or correct "cipher"`,
    },
    {
      what: "too long for Blowfish",
      options: encryption({ key: "k".repeat(57) }),
      line: `${main}.encryption.key must have 4 to 56 bytes for Blowfish; copy it once more, or correct "cipher"`,
    },
    {
      what: "of no length that AES has",
      options: encryption({ key: "k".repeat(15), cipher: "aes" }),
      line: `${main}.encryption.key must have 16, 24 or 32 bytes for AES; copy it once more, or correct "cipher"`,
    },
  ],
  "accounts[].encryption.previousKey": [
    ...secret((previousKey) => encryption({ previousKey }), `${main}.encryption.previousKey`),
    {
      what: "of a length that no cipher has",
      options: encryption({ previousKey: "k".repeat(57) }),
      line: `${main}.encryption.previousKey fits no cipher, neither Blowfish (4 to 56 bytes) nor AES (16, 24 or 32); copy it once more`,
    },
  ],
  "accounts[].encryption.cipher": [
    {
      what: "another cipher",
      options: encryption({ cipher: "AES-256" }),
      line: `${main}.encryption.cipher must be "blowfish" or "aes"`,
    },
  ],
  "accounts[].hmacKey": [
    {
      what: "missing",
      options: account({ hmacKey: undefined }),
      line: `${main}.hmacKey is missing; set it, or the environment variable it is read from: the HMAC key, as the gateway's support gave it`,
    },
    ...secret((hmacKey) => account({ hmacKey }), `${main}.hmacKey`),
  ],
  "accounts[].previousHmacKey": secret(
    (previousHmacKey) => account({ previousHmacKey }),
    `${main}.previousHmacKey`,
  ),
  "accounts[].charset": [
    {
      what: "another charset",
      options: account({ charset: "utf8" }),
      line: `${main}.charset must be "iso-8859-1" or "utf-8"; did you mean "utf-8"?`,
    },
  ],
  "accounts[].endpoints": [
    {
      what: "an unknown operation",
      options: account({ endpoints: { "twint.from": "twint.aspx" } }),
      line: `${main}.endpoints["twint.from"] is unknown; did you mean "twint.form"?`,
    },
    ...["../x", "twint.aspx ", "twint.aspx?", "twint\t.aspx", "https://gateway.example/twint.aspx"].map(
      (file) => ({
        what: JSON.stringify(file),
        options: account({ endpoints: { "twint.form": file } }),
        line: `${main}.endpoints["twint.form"] must be a file name such as twint.aspx`,
      }),
    ),
  ],
  "accounts[].etiId": [
    {
      what: "a sign that would break the request",
      options: account({ etiId: "a&b" }),
      line: `${main}.etiId must be 1 to 64 letters, digits, blanks or . _ : / -`,
    },
  ],
  "accounts[].simulate": [
    {
      what: "a word",
      options: account({ simulate: "yes" }),
      line: `${main}.simulate must be four digits, "0000" for success`,
    },
    {
      what: "a number",
      options: account({ simulate: 0 }),
      line: `${main}.simulate must be a text; write it in quotes: "…"`,
    },
  ],
  "accounts[].twint": [
    {
      what: "another word",
      options: account({ twint: "PPRO" }),
      line: `${main}.twint must be "direct" or "ppro"; did you mean "ppro"?`,
    },
  ],
  "accounts[].twintSale": flag((twintSale) => account({ twintSale }), `${main}.twintSale`),
  "accounts[].followUpTransId": [
    {
      what: "another word",
      options: account({ followUpTransId: "old" }),
      line: `${main}.followUpTransId must be "payment" or "new"`,
    },
  ],
  "accounts[].macRequired": flag((macRequired) => account({ macRequired }), `${main}.macRequired`),
  "accounts[].currencies": [
    {
      what: "no code",
      options: account({ currencies: ["CHF", "Francs"] }),
      line: `${main}.currencies[1] must be an ISO 4217 code such as CHF`,
    },
    {
      what: "none",
      options: account({ currencies: [] }),
      line: `${main}.currencies needs at least one entry`,
    },
    {
      what: "one that none of its methods takes",
      options: shop({ accounts: [goodAccount, { ...goodAccount, id: "two", currencies: ["EUR"] }] }),
      line: "option accounts[1].currencies has no currency that a method of this account takes; add one, or remove the account",
    },
  ],
  "accounts[].methods": [
    { what: "none", options: account({ methods: [] }), line: `${main}.methods needs at least one entry` },
    {
      what: "a misspelt one",
      options: account({ methods: ["twint", "alipayqr"] }),
      line: `${main}.methods[1] must be "twint", "alipay", "alipay-qr", "alipay-app", "alipay-spot", "alipay-ppro", "wechat", "wechat-app", "wechat-barcode" or "wechat-qr"; did you mean "alipay-qr"?`,
    },
    {
      what: "one twice",
      options: account({ methods: ["twint", "twint"] }),
      line: `${main}.methods[1] is in the list twice; remove one of them`,
    },
    {
      what: "only what the shop has not",
      options: shop({ accounts: [goodAccount, { ...goodAccount, id: "two", methods: ["wechat"] }] }),
      line: 'option accounts[1].methods names no method that the shop has; add it to "methods" of the shop too, or remove the account',
    },
  ],
  "accounts[].merchant": [
    {
      what: "another word",
      options: account({ merchant: "crossborder" }),
      line: `${main}.merchant must be "domestic" or "crossBorder"; did you mean "crossBorder"?`,
    },
  ],
  "accounts[].smallAmounts": flag((smallAmounts) => account({ smallAmounts }), `${main}.smallAmounts`),
  "accounts[].batch": [
    {
      what: "an unknown option",
      options: batch({ lineend: "lf" }),
      line: `${main}.batch.lineend is unknown; did you mean "lineEnd"?`,
    },
  ],
  "accounts[].batch.version": [
    {
      what: "without a layout",
      options: batch({ version: "3.0" }),
      line: `${main}.batch.version must be 1.0, 1.x, 2.0 or 2.x`,
    },
    {
      what: "too old for a master account",
      options: batch({ version: "1.1", masterMerchantId: "MASTER" }),
      line: `${main}.batch.version must be 2.x for a file of a master account`,
    },
  ],
  "accounts[].batch.masterMerchantId": [
    {
      what: "a blank inside",
      options: batch({ version: "2.0", masterMerchantId: "MY MASTER" }),
      line: `${main}.batch.masterMerchantId must be a MerchantID: 1 to 30 characters without blanks, & = and *`,
    },
  ],
  "accounts[].batch.refNr": flag((refNr) => batch({ refNr }), `${main}.batch.refNr`),
  "accounts[].batch.code": flag((code) => batch({ code }), `${main}.batch.code`),
  "accounts[].batch.lineEnd": [
    {
      what: "a sign",
      options: batch({ lineEnd: "\n" }),
      line: `${main}.batch.lineEnd must be "lf" or "crlf"`,
    },
  ],
  "accounts[].batch.headDate": [
    {
      what: "another form",
      options: batch({ headDate: "mm/dd/yyyy" }),
      line: `${main}.batch.headDate must be "yyyymmdd", "yyyy-mm-dd" or "dd.mm.yyyy"`,
    },
  ],
  "accounts[].batch.delivery": [
    {
      what: "another way",
      options: batch({ delivery: "ftp" }),
      line: `${main}.batch.delivery must be "manual" or "sftp"; did you mean "sftp"?`,
    },
  ],
  "accounts[].batch.sum": [
    {
      what: "another word",
      options: batch({ sum: false }),
      line: `${main}.batch.sum must be "check" or "ignore"`,
    },
  ],
  methods: [
    { what: "none", options: shop({ methods: [] }), line: "option methods needs at least one entry" },
    {
      what: "a text",
      options: shop({ methods: "twint,alipay" }),
      line: 'option methods must be a list; write it in brackets: ["…"]',
    },
    {
      what: "one that no account serves",
      options: shop({ methods: ["twint", "alipay"], accounts: [{ ...goodAccount, methods: ["twint"] }] }),
      line: 'option methods[1] is served by no account; add it to the "methods" of an account, or remove it here',
    },
    {
      what: "one whose currency no account serves",
      options: shop({
        methods: ["twint", "alipay"],
        accounts: [{ ...goodAccount, currencies: ["EUR"] }],
      }),
      line: 'option methods[0] is served by no account in a currency that TWINT takes; add one to the "currencies" of an account, or remove the method',
    },
  ],
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
  parameters: [
    {
      what: "an unknown method",
      options: shop({ parameters: { alipai: {} } }),
      line: 'option parameters.alipai is unknown; did you mean "alipay"?',
    },
    {
      what: "an unknown parameter",
      options: shop({ parameters: { alipay: { TimeOut: "30m" } } }),
      line: 'option parameters.alipay.TimeOut is no parameter that can be set (Alipay document, website payment); did you mean "Timeout"?',
    },
    {
      what: "a fact of each payment",
      options: shop({ parameters: { twint: { Amount: 100 } } }),
      line: "option parameters.twint.Amount is no parameter that can be set (TWINT document, payment)",
    },
  ],
  pendingOrders: [
    {
      what: "another word",
      options: shop({ pendingOrders: "plce" }),
      line: 'option pendingOrders must be "wait" or "place"; did you mean "place"?',
    },
  ],
  unpaidOrders: [
    {
      what: "another word",
      options: shop({ unpaidOrders: true }),
      line: 'option unpaidOrders must be "cancel" or "keep"',
    },
  ],
  orphans: [
    {
      what: "another word",
      options: shop({ orphans: "keep" }),
      line: 'option orphans must be "refund" or "hold"',
    },
    {
      what: "a misspelt name",
      options: shop({ orphan: "hold" }),
      line: 'option orphan is unknown; did you mean "orphans"?',
    },
  ],
  lookBackDays: [
    {
      what: "more than a year",
      options: shop({ lookBackDays: 400 }),
      line: "option lookBackDays must be a number from 0 to 365",
    },
    {
      what: "a text",
      options: shop({ lookBackDays: "30" }),
      line: "option lookBackDays must be a number; write it without quotes",
    },
  ],
  horizon: [
    {
      what: "an unknown option",
      options: shop({ horizon: { minutes: 15 } }),
      line: "option horizon.minutes is unknown; remove it, or use one of noAnswerMinutes, pendingHours",
    },
  ],
  "horizon.noAnswerMinutes": [
    {
      what: "no time to wait for an answer",
      options: shop({ horizon: { noAnswerMinutes: 0 } }),
      line: "option horizon.noAnswerMinutes must be a number from 1 to 1440",
    },
  ],
  "horizon.pendingHours": [
    {
      what: "a year",
      options: shop({ horizon: { pendingHours: 8760 } }),
      line: "option horizon.pendingHours must be a number from 1 to 720",
    },
  ],
  leaseSeconds: [
    {
      what: "no time",
      options: shop({ leaseSeconds: 1 }),
      line: "option leaseSeconds must be a number from 5 to 3600",
    },
    {
      what: "half a second",
      options: shop({ leaseSeconds: 60.5 }),
      line: "option leaseSeconds must be a whole number",
    },
  ],
  retention: [
    {
      what: "an unknown option",
      options: shop({ retention: { days: 30 } }),
      line: "option retention.days is unknown; remove it, or use one of noticesDays",
    },
  ],
  "retention.noticesDays": [
    {
      what: "no day",
      options: shop({ retention: { noticesDays: 0 } }),
      line: "option retention.noticesDays must be a number from 1 to 3650",
    },
    {
      what: "half a day",
      options: shop({ retention: { noticesDays: 1.5 } }),
      line: "option retention.noticesDays must be a whole number",
    },
  ],
}
