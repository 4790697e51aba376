import { ConfigurationError } from "../errors"
import type { OperationId } from "../operations/operation-id"
import { checkOptions } from "../options"
import { Secret } from "../secret"
import type { MerchantId } from "../values"
import { aesCipher, blowfishCipher, type Charset, type Cipher } from "../wire"

import { accountOptionsSchema, type CheckedAccountOptions } from "./account-options"
import { type Opener, openersOf } from "./keyring"
import { shortKeysOf } from "./short-keys"

/** A merchant account, checked and ready to talk; printing it shows no password. */
export interface Account {
  readonly id: string
  readonly gateway: string
  /** Where the operations' file names are appended; ends in a slash. */
  readonly baseUrl: URL
  readonly merchantId: MerchantId
  /** Seals what we send. */
  readonly cipher: Cipher
  /** Open what comes in. */
  readonly openers: readonly Opener[]
  readonly hmacKeys: readonly [current: Secret, ...older: Secret[]]
  /** Options of this account whose key looks cut off, `hmacKey` for example. */
  readonly shortKeys: readonly string[]
  readonly charset: Charset
  readonly endpoints: Readonly<Partial<Record<OperationId, string>>>
  readonly followUpTransId: "payment" | "new"
  readonly simulate: string | undefined
  /** What the gateway's support knows the calling integration by; nothing is sent without it. */
  readonly etiId: string | undefined
  /** With whom the merchant has the TWINT contract; it decides the file and the parameters. */
  readonly twint: "direct" | "ppro"
  /** TWINT captures at once: there are no captures later. Always so over PPRO. */
  readonly twintSale: boolean
  readonly macRequired: boolean
}

/**
 * Checks an account's options (`AccountOptions`) and wraps its passwords.
 * @throws ConfigurationError naming every wrong option by its path, never its value
 */
export function createAccount(options: unknown): Account {
  const checked = checkOptions(accountOptionsSchema, options)
  if (checked.kind === "invalid") throw new ConfigurationError(checked.problems)
  return accountOf(checked.value)
}

/** The account of options that were checked already. */
export function accountOf(options: CheckedAccountOptions): Account {
  const { encryption, hmacKey, previousHmacKey, gateway, ...rest } = options

  const olderHmacKeys = previousHmacKey === undefined ? [] : [new Secret(previousHmacKey)]

  return Object.freeze({
    ...rest,
    gateway: gateway.name,
    baseUrl: gateway.baseUrl,
    cipher: encryption.cipher === "aes" ? aesCipher(encryption.key) : blowfishCipher(encryption.key),
    openers: openersOf(encryption.key, encryption.previousKey),
    hmacKeys: [new Secret(hmacKey), ...olderHmacKeys] as const,
    shortKeys: shortKeysOf(options),
    simulate: rest.simulate,
    etiId: rest.etiId,
    twintSale: rest.twintSale || rest.twint === "ppro",
  })
}
