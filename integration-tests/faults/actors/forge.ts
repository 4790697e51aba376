import { mainAccount } from "../stack/environment"

import { sendPatiently } from "./http"
import { sealedNotice } from "./sealed-notice"
import { count, type Stage } from "./stage"

/** Posts a notice that says "paid", encrypted by somebody who has the cipher key but not the MAC key. */
export async function forgePaidNotice(stage: Stage, transId: string): Promise<void> {
  const body = sealedNotice(mainAccount, { TransID: transId }, "a-key-that-is-not-the-merchants-")
  const answer = await sendPatiently(`${stage.url}/hooks/paygate/notify/main`, {
    form: body,
  })
  count(stage, "notice: forged")
  if (answer.status < 400) {
    stage.witness.forgeriesTaken.push(transId)
  }
}
