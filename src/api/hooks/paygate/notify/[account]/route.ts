import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { mayNotify } from "../../../../../domain/network"
import { PAYGATE_MODULE } from "../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../modules/paygate/service"
import { processInBackground } from "../../../../../use-cases/inbox/process-inbox"
import { receiveNotice } from "../../../../../use-cases/inbox/receive-notice"
import { followHint } from "../../../../../use-cases/settle/follow-hint"
import { readFields } from "../../read-fields"
import { senderOf } from "../../sender-of"

/**
 * URLNotify. Stores the message, answers 200 and settles after that: any other answer makes the gateway repeat it, up to
 * eight times in 21 h 36. Protocol notes 8.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { network } = ledger.configuration
  if (!mayNotify(network, senderOf(req, network))) {
    const known = ledger.account(String(req.params["account"]))
    ledger.refusedNotices.add(known?.account.id ?? "unknown account", "foreign-address")
    res.status(403).send("refused: foreign-address")
    return
  }
  const reading = await readFields(req)
  if (reading.kind !== "fields") {
    res.status(reading.kind === "too-large" ? 413 : 408).send(reading.kind)
    return
  }
  const received = await receiveNotice(ledger, {
    accountId: String(req.params["account"]),
    channel: "notify",
    fields: reading.fields,
  })
  switch (received.kind) {
    case "unknown-account":
      res.status(404).send("unknown account")
      return
    case "refused":
      res.status(400).send(`refused: ${received.reason}`)
      return
    case "orphan":
    case "self-test":
      res.status(200).send("OK")
      return
    case "hint":
      res.status(200).send("OK")
      followHint(req.scope, received.attempt)
      return
    case "stored":
      res.status(200).send("OK")
      processInBackground(req.scope, received.newNoticeId)
      return
  }
}

/** Some alternative methods notify by GET on sister brands. Protocol notes 8.1. */
export const GET = POST
