/** Keys that the gateway's support has been seen to give have 16 characters for the cipher and 32 for the HMAC. */
const usual = 16

/** The keys of an account as it was configured. */
export interface ConfiguredKeys {
  readonly encryption: { readonly key: string }
  readonly hmacKey: string
}

/**
 * The keys that look cut off, by their path below the account. They work all the same as far as anybody here can tell, so
 * they are worth a question and no refusal.
 */
export function shortKeysOf({ encryption, hmacKey }: ConfiguredKeys): readonly string[] {
  const keys = { "encryption.key": encryption.key, hmacKey }
  return Object.entries(keys)
    .filter(([, key]) => key.length < usual)
    .map(([path]) => path)
}
