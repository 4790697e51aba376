import { createCipheriv, createHash } from "node:crypto"

import { type Account, createAccount } from "../../account"
import type { AccountOptions } from "../../account/account-options"
import { aesCipher, answerMac, blowfishCipher, type Cipher, seal } from "../../wire"
import vectors from "../../wire/__fixtures__/vectors.json"

const hmacKey = vectors.keys.hmac_invented
export const merchantId = "DEMO_MERCHANT"
const key = vectors.keys.blowfish_invented
const otherKey = "another-key-16ch"
const newerKey = "newer-key-of-24-letters."
const newerHmacKey = "newer-hmac-key-of-32-characters!"

/**
 * An account with everything that decrypts its messages, the cipher that encrypts them, and another account's cipher of the
 * same kind.
 */
export interface Target {
  /** Name used in the report. */
  readonly name: string
  readonly account: Account
  readonly cipher: Cipher
  readonly foreign: Cipher
}

/**
 * The possible account set-ups: genuine messages are encrypted with `sealedBy`, and signed with the key that all of them share.
 */
const setUps: Readonly<
  Record<
    string,
    {
      encryption: AccountOptions["encryption"]
      moved?: boolean
      sealedBy: (key: string) => Cipher
      key?: string
    }
  >
> = {
  Blowfish: { encryption: { key }, sealedBy: blowfishCipher },
  AES: { encryption: { key, cipher: "aes" }, sealedBy: repeatableAes },
  "other keys since, sealed before": {
    encryption: { key: newerKey, previousKey: key },
    moved: true,
    sealedBy: blowfishCipher,
  },
  "moved to AES, sealed before": {
    encryption: { key: newerKey, cipher: "aes", previousKey: key },
    moved: true,
    sealedBy: blowfishCipher,
  },
  "moved to AES, sealed since": {
    encryption: { key: newerKey, cipher: "aes", previousKey: key },
    moved: true,
    sealedBy: repeatableAes,
    key: newerKey,
  },
}

/** Every set-up, once requiring a MAC and once not. */
export const targets: readonly Target[] = Object.entries(setUps).flatMap(
  ([name, { encryption, moved, sealedBy, key: sealingKey = key }]) =>
    [true, false].map((macRequired) => ({
      name: `${name}${macRequired ? "" : ", no MAC required"}`,
      account: createAccount({
        ...{ id: "main", gateway: "cockpit", merchantId, encryption, macRequired },
        ...(moved ? { hmacKey: newerHmacKey, previousHmacKey: hmacKey } : { hmacKey }),
      }),
      cipher: sealedBy(sealingKey),
      foreign: sealedBy(otherKey),
    })),
)

/** AES with an IV derived from the text, so that a run can be repeated. */
function repeatableAes(password: string): Cipher {
  const blockSize = 16
  return {
    ...aesCipher(password),
    encrypt(clear) {
      const iv = createHash("sha256").update(clear).digest().subarray(0, blockSize)
      const cipher = createCipheriv(`aes-${password.length * 8}-cbc`, password, iv)
      const encrypted = Buffer.concat([cipher.update(clear), cipher.final()])
      return `${iv.toString("hex")}-${encrypted.toString("hex")}`.toUpperCase()
    },
  }
}

export type Parameters = Readonly<Record<string, string>>

const one = {
  mid: merchantId,
  PayID: "0123456789abcdef0123456789abcdef",
  TransID: "01J8ZQ4X7N5B2M9K3C6V0T1YRS",
}
const other = {
  mid: merchantId,
  PayID: "fedcba9876543210fedcba9876543210",
  TransID: "01J8ZQ4X7N5B2M9K3C6V0T1YRT",
}

/** Results of two payments, as the gateway writes them before encryption. */
export const genuine: readonly Parameters[] = [
  { ...one, XID: "a".repeat(32), Status: "OK", Description: "success", Code: "00000000" },
  {
    ...one,
    XID: "b".repeat(32),
    Status: "AUTHORIZED",
    Description: "success",
    Code: "00000000",
    UserData: "7",
  },
  { ...other, XID: "c".repeat(32), Status: "FAILED", Description: "canceled", Code: "22A10053" },
  { ...other, XID: "d".repeat(32), Status: "AUTHORIZE_REQUEST", Description: "waiting", Code: "62A10985" },
].map((parameters: Parameters) => ({ ...parameters, MAC: macOf(parameters) }))

/** The gateway's MAC, upper case as the platform writes it. */
function macOf({ PayID = "", TransID = "", Status = "", Code = "" }: Parameters): string {
  return answerMac(hmacKey, { PayID, TransID, MerchantID: merchantId, Status, Code }).toUpperCase()
}

/** Encrypts parameters into the body of a notice. */
export function sealed(parameters: Parameters, cipher: Cipher): string {
  const { Len, Data } = seal(parameters, { cipher, charset: "iso-8859-1", upperCase: true })
  return `Len=${Len}&Data=${Data}`
}
