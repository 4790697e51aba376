import movedToAes, { before, now } from "../stories/moved-to-aes"
import { pproAccount, shopSuite } from "../support/suite"

/** A shop in the day after its account was moved: it has both keys of each kind. */
const env = {
  PAYGATE_CIPHER: now.cipher,
  PAYGATE_ENCRYPTION_KEY: now.encryptionKey,
  PAYGATE_PREVIOUS_KEY: before.encryptionKey,
  PAYGATE_HMAC_KEY: now.hmacKey,
  PAYGATE_PREVIOUS_HMAC_KEY: before.hmacKey,
  PAYGATE_PPRO_ENCRYPTION_KEY: pproAccount.encryptionKey,
  PAYGATE_PPRO_HMAC_KEY: pproAccount.hmacKey,
}

shopSuite({ env, account: { ...now, previous: before } }, [movedToAes])
