import { aesCipher, blowfishCipher, type Cipher } from "../paygate/wire"

import type { Account } from "./options"

/** An account with its cipher made ready. */
export interface OpenAccount extends Account {
  readonly cipherOfAccount: Cipher
}

/** Makes the cipher of one account. */
export function openAccount(account: Account): OpenAccount {
  const { cipher, encryptionKey } = account
  return {
    ...account,
    cipherOfAccount: cipher === "aes" ? aesCipher(encryptionKey) : blowfishCipher(encryptionKey),
  }
}

/** Makes the ciphers once; the key schedule of Blowfish is dear. */
export function openAccounts(accounts: readonly Account[]): Map<string, OpenAccount> {
  return new Map(accounts.map((account) => [account.merchantId, openAccount(account)]))
}
