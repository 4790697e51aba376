import { aesCipher, blowfishCipher, type Cipher } from "../paygate/wire"

import type { Account } from "./options"

/** An account with its cipher made ready. */
export interface OpenAccount extends Account {
  readonly cipherOfAccount: Cipher
  /** The same account before its keys changed. */
  readonly previousAccount?: OpenAccount
}

/** Makes the ciphers of one account. */
export function openAccount(account: Account): OpenAccount {
  const { cipher, encryptionKey, previous } = account
  return {
    ...account,
    cipherOfAccount: cipher === "aes" ? aesCipher(encryptionKey) : blowfishCipher(encryptionKey),
    ...(previous && { previousAccount: openAccount({ ...account, ...previous, previous: undefined }) }),
  }
}

/** Makes the ciphers once; the key schedule of Blowfish is dear. */
export function openAccounts(accounts: readonly Account[]): Map<string, OpenAccount> {
  return new Map(accounts.map((account) => [account.merchantId, openAccount(account)]))
}
