/** The lengths observed in keys issued by the gateway's support: 16 characters for the cipher, 32 for the HMAC. */
const usual = 16

/** The keys of an account as configured. */
export interface ConfiguredKeys {
  readonly encryption: { readonly key: string }
  readonly hmacKey: string
}

/**
 * The keys that look truncated, by their path below the account. As far as we know shorter keys work too, so this is a reason
 * to warn, not to refuse.
 */
export function shortKeysOf({ encryption, hmacKey }: ConfiguredKeys): readonly string[] {
  const keys = { "encryption.key": encryption.key, hmacKey }
  return Object.entries(keys)
    .filter(([, key]) => key.length < usual)
    .map(([path]) => path)
}
