import { answerMac, blowfishCipher, seal } from "../../../src/paygate/wire"
import type { SandboxAccount } from "../../../src/sandbox"

/** The content of a notice; only TransID has no default. */
export interface NoticeWords {
  readonly TransID: string
  readonly PayID?: string
  readonly Status?: string
  readonly Code?: string
  readonly Description?: string
  readonly mid?: string
}

/**
 * The body of a notice as the platform posts it.
 * @param macKey a key other than the merchant's; null omits the MAC
 */
export function sealedNotice(
  account: SandboxAccount,
  words: NoticeWords,
  macKey: string | null = account.hmacKey,
): string {
  const fields = { PayID: "a".repeat(32), Status: "OK", Code: "00000000", ...words }
  const MAC =
    macKey === null
      ? undefined
      : answerMac(macKey, { ...fields, MerchantID: account.merchantId }).toUpperCase()
  const { Len, Data } = seal(
    {
      mid: words.mid ?? account.merchantId,
      PayID: fields.PayID,
      XID: "b".repeat(32),
      TransID: fields.TransID,
      Status: fields.Status,
      Description: words.Description ?? "success",
      Code: fields.Code,
      MAC,
    },
    {
      cipher: blowfishCipher(account.encryptionKey),
      charset: "iso-8859-1",
      padding: "blank",
      upperCase: true,
    },
  )
  return `Len=${Len}&Data=${Data}`
}
