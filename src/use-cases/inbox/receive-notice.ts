import { createHash } from "node:crypto"

import type { Attempt } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"
import type { NoticeChannel } from "../../modules/paygate/stores/notice-store"
import { timeOrderedId } from "../../modules/paygate/time-ordered-id"
import { observe } from "../../observability/observe"
import type { Account } from "../../paygate/account"
import { type Outcome, outcomeOf } from "../../paygate/codes"
import { type AuthenticNotice, isSelfTest, readNotice } from "../../paygate/notices"
import { scrub } from "../../paygate/wire"

/** What became of a message that claims to come from the gateway. */
export type ReceivedNotice =
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unknown-account" }
  /** It carries no proof, as the documents have it for this method: worth an inquiry and nothing else. */
  | { readonly kind: "hint"; readonly attempt: Attempt }
  /** Authentic, but about a payment we never opened; stored for a person. */
  | { readonly kind: "orphan" }
  /** Sent by the shop itself to see whether its notices come in; about no payment. */
  | { readonly kind: "self-test" }
  | {
      readonly kind: "stored"
      readonly attempt: Attempt
      /** Waits in the inbox; null for a message we have already. */
      readonly newNoticeId: string | null
      readonly outcome: Outcome
    }

interface Message {
  readonly accountId: string
  readonly channel: NoticeChannel
  readonly fields: Record<string, string>
}

/**
 * Checks a message and stores it, once however often it comes. Nothing is done about it here: the caller answers first
 * and settles then.
 * @param fields the posted or queried pairs, undecoded beyond form encoding
 */
export async function receiveNotice(ledger: PaygateModuleService, message: Message): Promise<ReceivedNotice> {
  return observe("notice", { "paygate.channel": message.channel }, () => receive(ledger, message), ending)
}

async function receive(ledger: PaygateModuleService, message: Message): Promise<ReceivedNotice> {
  const account = ledger.account(message.accountId)?.account
  if (!account) {
    return { kind: "unknown-account" }
  }
  const reading = readNotice(account, message.fields)
  ledger.watchForRefusedMac(account.id, reading.kind === "refused" ? reading.code : reading.notice.Code)
  if (reading.kind === "refused" && reading.reason === "mac-missing") {
    const hinted = await hintedAttempt(ledger, account, message.fields)
    if (hinted) {
      return { kind: "hint", attempt: hinted }
    }
  }
  if (reading.kind !== "authentic") {
    const reason = reading.kind === "refused" ? reading.reason : "mac-missing"
    ledger.refusedNotices.add(account.id, reason)
    return { kind: "refused", reason }
  }
  const { notice } = reading
  if (isSelfTest(notice.TransID)) {
    await ledger.selfTests.markArrived(account.id, notice.TransID)
    return { kind: "self-test" }
  }
  const id = timeOrderedId("pgnot")
  const { isNew, attempt } = await ledger.notices.receive({
    id,
    accountId: account.id,
    channel: message.channel,
    fingerprint: fingerprintOf(account.merchantId, notice),
    transId: notice.TransID,
    payId: notice.PayID,
    xid: notice.XID ?? null,
    status: notice.Status,
    code: notice.Code,
    description: notice.Description ?? null,
    parameters: scrub(reading.parameters.toRecord()),
  })
  if (!attempt) {
    return { kind: "orphan" }
  }
  return { kind: "stored", attempt, newNoticeId: isNew ? id : null, outcome: outcomeOf(notice) }
}

/** What became of a message, in a word to count. */
function ending(received: ReceivedNotice): string {
  switch (received.kind) {
    case "refused":
      return received.reason
    case "stored":
      return received.newNoticeId === null ? "repeated" : "stored"
    default:
      return received.kind
  }
}

/** The attempt of a notice without a MAC, if its method's notices are documented to have none. */
async function hintedAttempt(
  ledger: PaygateModuleService,
  account: Account,
  fields: Record<string, string>,
): Promise<Attempt | undefined> {
  const reading = readNotice(account, fields, { macExpected: false })
  if (reading.kind !== "unproven") {
    return undefined
  }
  const attempt = await ledger.attempts.byTransId(account.id, reading.notice.TransID)
  return attempt && methods[attempt.method].notify === "unproven" ? attempt : undefined
}

function fingerprintOf(merchantId: string, notice: AuthenticNotice): string {
  const parts = [merchantId, notice.PayID, notice.XID ?? "", notice.TransID, notice.Status, notice.Code]
  return createHash("sha256").update(parts.join("|"), "utf8").digest("hex")
}
