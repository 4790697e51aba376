import { answerMac, blowfishCipher, seal } from "../../../src/paygate/wire"

import { mainAccount } from "../stack/environment"

import { sendPatiently } from "./http"
import { count, type Stage } from "./stage"

/** Posts a notice that says "paid" and was sealed by somebody who knows the cipher key but not the MAC key. */
export async function forgePaidNotice(stage: Stage, transId: string): Promise<void> {
  const values = {
    mid: mainAccount.merchantId,
    PayID: "a".repeat(32),
    XID: "b".repeat(32),
    TransID: transId,
    Status: "OK",
    Description: "success",
    Code: "00000000",
  }
  const MAC = answerMac("a-key-that-is-not-the-merchants-", { ...values, MerchantID: mainAccount.merchantId })
  const { Len, Data } = seal(
    { ...values, MAC: MAC.toUpperCase() },
    {
      cipher: blowfishCipher(mainAccount.encryptionKey),
      charset: "iso-8859-1",
      padding: "blank",
      upperCase: true,
    },
  )
  const answer = await sendPatiently(`${stage.url}/hooks/paygate/notify/main`, {
    form: `Len=${Len}&Data=${Data}`,
  })
  count(stage, "notice: forged")
  if (answer.status < 400) {
    stage.witness.forgeriesTaken.push(transId)
  }
}
