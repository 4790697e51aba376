import { aesCipher, blowfishCipher, type Cipher } from "../paygate/wire"

import type { Account } from "./options"

/** An account with its cipher prepared. */
export interface OpenAccount extends Account {
  readonly cipherOfAccount: Cipher
  /** The same account before its keys changed. */
  readonly previousAccount?: OpenAccount
}

/** Prepares the ciphers of one account. */
export function openAccount(account: Account): OpenAccount {
  const { cipher, encryptionKey, previous } = account
  return {
    ...account,
    cipherOfAccount: cipher === "aes" ? aesCipher(encryptionKey) : blowfishCipher(encryptionKey),
    ...(previous && { previousAccount: openAccount({ ...account, ...previous, previous: undefined }) }),
  }
}

/** Prepares all ciphers once, because the key schedule of Blowfish is expensive. */
export function openAccounts(accounts: readonly Account[]): Map<string, OpenAccount> {
  return new Map(accounts.map((account) => [account.merchantId, openAccount(account)]))
}
