import type { Cipher } from "../../wire"

import { genuine, type Parameters, sealed, type Target } from "./genuine-notices"
import type { Random } from "./random"
import { splices } from "./splices"

/** What an attacker starts from: a real message, its parameters, and the keys that may have leaked. */
export interface Original {
  readonly body: string
  readonly parameters: Parameters
  readonly target: Target
}

/** Derives a body from a genuine one. */
export type Mutation = (original: Original, random: Random) => string

const hex = "0123456789ABCDEF"
const odd = [
  "%00",
  "%",
  "%zz",
  "%C3%28",
  "%C0%AF",
  "%EF%BB%BF",
  "+",
  "\u0000",
  "\u00ff",
  "\u2028",
  "\ud800",
  "&",
  "=",
]
const names = [
  "Len",
  "Data",
  "data",
  "DATA",
  "MAC",
  "Status",
  "Code",
  "mid",
  "PayID",
  "TransID",
  "__proto__",
  "constructor",
  "",
]

const dataOf = (body: string) => body.slice(body.indexOf("Data=") + 5)
const lenOf = (body: string) => body.slice(4, body.indexOf("&"))
const envelope = (Len: string | number, Data: string) => `Len=${Len}&Data=${Data}`
const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + by.length)

/** Every way to corrupt or forge a message, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  "other hex digits in Data": ({ body }, random) => {
    let data = dataOf(body)
    for (let left = random.between(1, 4); left > 0; left -= 1) {
      data = replaced(data, random.below(data.length), random.pick([...hex]))
    }
    return envelope(lenOf(body), data)
  },
  "a flipped bit anywhere": ({ body }, random) => {
    const at = random.below(body.length)
    return replaced(body, at, String.fromCharCode(body.charCodeAt(at) ^ (1 << random.below(8))))
  },
  truncated: ({ body }, random) => body.slice(0, random.below(body.length)),
  "another Len": ({ body }, random) =>
    envelope(random.pick(["", "-1", "0", "1e9", "9".repeat(400), "NaN", random.below(400)]), dataOf(body)),
  "Data of another message": ({ body, target }, random) =>
    envelope(lenOf(body), dataOf(sealed(random.pick(genuine), target.cipher))),
  "blocks of two messages": ({ body, target }, random) => {
    const [mine, theirs] = [dataOf(body), dataOf(sealed(random.pick(genuine), target.cipher))]
    const cut = 16 * random.below(Math.floor(Math.min(mine.length, theirs.length) / 16))
    return envelope(lenOf(body), mine.slice(0, cut) + theirs.slice(cut))
  },
  "blocks moved": ({ body }, random) => {
    const blocks = dataOf(body).match(/.{1,16}/g) ?? []
    const [from, to] = [random.below(blocks.length), random.below(blocks.length)]
    const [moved = ""] = blocks.splice(from, 1)
    blocks.splice(to, 0, moved)
    return envelope(lenOf(body), blocks.join(""))
  },
  "sealed by another key": ({ parameters, target }) => sealed(parameters, target.foreign),
  "forged with the cipher key, without the HMAC key": ({ parameters, target }, random) =>
    forged(parameters, target.cipher, random),
  "unencrypted and forged": ({ parameters }, random) => {
    const claimed = { ...parameters, ...otherClaim(parameters), ...claim(random) }
    return new URLSearchParams({
      ...claimed,
      ...random.pick<Parameters>([{}, { MAC: mac(random) }]),
    }).toString()
  },
  "a giant field": ({ body }, random) => {
    const filler = random.pick([...hex]).repeat(random.pick([1_000, 33_000, 60_000]))
    return random.pick([
      `${body}${filler}`,
      `${body}&UserData=${filler}`,
      envelope(lenOf(body), filler),
      `${filler}=1&${body}`,
    ])
  },
  "a thousand pairs": ({ body }, random) => {
    const pairs = Array.from({ length: 1_000 }, (_, index) => `${random.pick(names)}${index % 3}=${index}`)
    return `${pairs.join("&")}&${body}`
  },
  "odd encodings": ({ body }, random) => {
    const at = random.below(body.length)
    return body.slice(0, at) + random.pick(odd).repeat(random.between(1, 3)) + body.slice(at)
  },
  "repeated parameters": ({ body, target }, random) => {
    const cipher = random.pick([target.cipher, target.foreign])
    const second = sealed({ ...random.pick(genuine), ...claim(random) }, cipher)
    return random.pick([
      `${second}&${body}`,
      `${body}&${second}`,
      `${random.pick(names)}=${random.text(8, hex)}&${body}`,
    ])
  },
  ...splices,
  garbage: (_, random) => random.text(random.below(600), `${hex}&=%+-_. \u0000\u00e9`),
}

/** Turns open or failed into paid, and paid into authorized only. */
const otherClaim = ({ Status }: Parameters): Parameters =>
  Status === "OK" ? { Status: "AUTHORIZED" } : { Status: "OK", Code: "00000000" }

/** Other things a forger might want a message to say. */
function claim(random: Random): Parameters {
  return random.pick<Parameters>([
    {},
    { TransID: "01J8ZQ4X7N5B2M9K3C6V0T1YRZ" },
    { PayID: random.text(32, hex.toLowerCase()) },
    // The MAC joins its fields with asterisks: shifting the borders between fields must not match an old MAC.
    { Status: "OK*00000000", Code: "" },
    { TransID: "01J8ZQ4X7N5B2M9K3C6V0T1YRS*DEMO_MERCHANT", Status: "OK" },
    { mid: "OTHER_MERCHANT" },
    { MAC: "" },
  ])
}

const mac = (random: Random) => random.text(random.pick([0, 63, 64, 65]), hex)

/** Encrypted with the right key but a different claim; the MAC is old, made up, in another case or left out. */
function forged(parameters: Parameters, cipher: Cipher, random: Random): string {
  const { MAC = "", ...rest } = parameters
  const macs: readonly Parameters[] = [{ MAC }, { MAC: mac(random) }, { mac: MAC.toLowerCase() }, {}]
  const { MAC: _, ...claimed }: Parameters = { ...rest, ...otherClaim(parameters), ...claim(random) }
  return sealed({ ...claimed, ...random.pick(macs) }, cipher)
}
