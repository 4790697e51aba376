// cspell:ignore alipai alipayqr cokpit crossborder lineend plce
import { goodAccount } from "../good-options"

import { account, type BadValue, batch, encryption, flag, main, secret, shop, typed } from "./kit"

/** Of the accounts. */
export const accounts: Readonly<Record<string, readonly BadValue[]>> = {
  accounts: [
    { what: "none", options: shop({ accounts: [] }), line: "option accounts needs at least one entry" },
    {
      what: "one that is not in a list",
      options: shop({ accounts: goodAccount }),
      line: "option accounts must be a list; write it in brackets: [{ … }]",
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
      what: "a misspelled name",
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
    ...[
      ...["", " ", ".", "..", "../x", "a/../twint.aspx", "/twint.aspx", "twint.aspx/", "forms/twint.aspx"],
      ...["twint.aspx ", " twint.aspx", "twint form.aspx", "twint\t.aspx", "twint.aspx\n", "twint.aspx\r\n"],
      ...["twint.aspx?", "twint.aspx?x=1", "twint.aspx#", "twint.aspx#form", "forms\\twint.aspx"],
      ...["https://gateway.example/twint.aspx", "//gateway.example/twint.aspx", "user@twint.aspx"],
      ...[
        "twint.aspx\u200b",
        "\ufefftwint.aspx",
        "twint%2Easpx",
        "twint.äspx",
        '"twint.aspx"',
        ".twint.aspx",
      ],
    ].map((file) => ({
      what: JSON.stringify(file),
      options: account({ endpoints: { "twint.form": file } }),
      line: `${main}.endpoints["twint.form"] must be a file name such as twint.aspx`,
    })),
    {
      what: "a number",
      options: account({ endpoints: { "twint.form": 7 } }),
      line: `${main}.endpoints["twint.form"] must be a text; write it in quotes: "…"`,
    },
    {
      what: "a list",
      options: account({ endpoints: ["twint.aspx"] }),
      line: `${main}.endpoints must be an object; write it in braces: { … }`,
    },
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
      what: "a misspelled one",
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
  "accounts[].captureOn": [
    {
      what: "another word",
      options: account({ captureOn: "fulfillments" }),
      line: `${main}.captureOn must be "manual", "fulfillment" or "shipment"; did you mean "fulfillment"?`,
    },
  ],
  "accounts[].captureWithinDays": [
    {
      what: "a number for all methods",
      options: account({ captureWithinDays: 7 }),
      line: `${main}.captureWithinDays must be an object; write it in braces: { … }`,
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
}
