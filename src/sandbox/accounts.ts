import { aesCipher, blowfishCipher, type Cipher } from "../paygate/wire"
import type { Account } from "./options"

/** An account with its cipher made ready. */
export interface OpenAccount extends Account {
  readonly cipherOfAccount: Cipher
}

/** Makes the ciphers once; the key schedule of Blowfish is dear. */
export function openAccounts(accounts: readonly Account[]): ReadonlyMap<string, OpenAccount> {
  return new Map(
    accounts.map((account) => [
      account.merchantId,
      {
        ...account,
        cipherOfAccount:
          account.cipher === "aes" ? aesCipher(account.encryptionKey) : blowfishCipher(account.encryptionKey),
      },
    ]),
  )
}
