import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { mayNotify } from "../../../../../domain/network"
import { PAYGATE_MODULE } from "../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../modules/paygate/service"
import { confirmInBackground } from "../../../../../payments/notify/confirm-unsigned-notice"
import { processInBackground } from "../../../../../payments/notify/process-inbox"
import { receiveNotice } from "../../../../../payments/notify/receive-notice"
import { readFields } from "../../read-fields"
import { senderOf } from "../../sender-of"

/**
 * URLNotify. Stores the message, responds with 200 and reconciles afterwards: any other response makes the gateway repeat the
 * message, up to eight times in 21 h 36 (protocol notes 8).
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const paygate = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { network } = paygate.configuration
  const accountId = String(req.params["account"])
  /** Counts the refusal, responds and closes the connection, so that nothing else the sender transmits uses any resources. */
  const turnAway = (status: number, reason: string, text = `refused: ${reason}`) => {
    paygate.refusedNotices.add(paygate.account(accountId)?.account.id ?? "unknown account", reason)
    res.status(status).set("Connection", "close").type("text/plain").send(text)
  }
  if (!mayNotify(network, senderOf(req, network))) {
    turnAway(403, "foreign-address")
    return
  }
  const reading = await readFields(req)
  if (reading.kind !== "fields") {
    turnAway(reading.kind === "too-slow" ? 408 : 413, reading.kind)
    return
  }
  const received = await receiveNotice(paygate, { accountId, channel: "notify", fields: reading.fields })
  switch (received.kind) {
    case "unknown-account":
      turnAway(404, received.kind, "unknown account")
      return
    case "refused":
      res.status(400).type("text/plain").send(`refused: ${received.reason}`)
      return
    case "orphan":
    case "self-test":
      res.status(200).send("OK")
      return
    case "hint":
      res.status(200).send("OK")
      confirmInBackground(req.scope, received.attempt)
      return
    case "stored":
      res.status(200).send("OK")
      processInBackground(req.scope, received.newNoticeId)
      return
  }
}

/** Some alternative payment methods notify by GET on sister brands (protocol notes 8.1). */
export const GET = POST
