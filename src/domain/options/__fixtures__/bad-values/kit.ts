import { goodAccount, goodOptions } from "../good-options"

/** A bad value of one option, and the whole line that the merchant reads. */
export interface BadValue {
  readonly what: string
  readonly options: object
  readonly line: string
}

export const shop = (change: object) => ({ ...goodOptions, ...change })
export const account = (change: object) => shop({ accounts: [{ ...goodAccount, ...change }] })
export const encryption = (change: object) =>
  account({ encryption: { ...goodAccount.encryption, ...change } })
export const batch = (change: object) => account({ batch: change })

export const typed = (of: (text: string) => object, path: string, host: string): BadValue[] => [
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

export const secret = (of: (key: unknown) => object, path: string): BadValue[] => [
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

export const flag = (of: (value: unknown) => object, path: string): BadValue[] => [
  {
    what: "a text",
    options: of("true"),
    line: `${path} must be true or false; write it without quotes`,
  },
]

export const main = "option accounts[0]"
