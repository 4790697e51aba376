import type { EndpointId } from "../endpoints/endpoint-id"
import { ConfigurationError } from "../errors"
import { checkOptions } from "../options"
import { Secret } from "../secret"
import type { MerchantId } from "../values"
import { aesCipher, blowfishCipher, type Charset, type Cipher } from "../wire"

import { accountOptionsSchema, type CheckedAccountOptions } from "./account-options"
import { type Opener, openersOf } from "./keyring"
import { shortKeysOf } from "./short-keys"

/** A validated merchant account, ready to use; printing it shows no password. */
export interface Account {
  readonly id: string
  readonly gateway: string
  /** Base for the endpoints' file names; ends in a slash. */
  readonly baseUrl: URL
  readonly merchantId: MerchantId
  /** Encrypts what we send. */
  readonly cipher: Cipher
  /** Decrypt what we receive. */
  readonly openers: readonly Opener[]
  readonly hmacKeys: readonly [current: Secret, ...older: Secret[]]
  /** Options of this account whose key looks truncated, `hmacKey` for example. */
  readonly shortKeys: readonly string[]
  readonly charset: Charset
  readonly endpoints: Readonly<Partial<Record<EndpointId, string>>>
  readonly followUpTransId: "payment" | "new"
  readonly simulate: string | undefined
  /** Identifies the calling integration to the gateway's support; not sent when undefined. */
  readonly etiId: string | undefined
  /** The TWINT contract partner; it decides the file name and the parameters. */
  readonly twint: "direct" | "ppro"
  /** TWINT captures immediately, so nothing is captured later. Always true over PPRO. */
  readonly twintSale: boolean
  readonly macRequired: boolean
}

/**
 * Validates an account's options (`AccountOptions`) and wraps its passwords.
 * @throws ConfigurationError naming every wrong option by its path, never its value
 */
export function createAccount(options: unknown): Account {
  const checked = checkOptions(accountOptionsSchema, options)
  if (checked.kind === "invalid") throw new ConfigurationError(checked.problems)
  return accountOf(checked.value)
}

/** Builds the account from options that have already been validated. */
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
