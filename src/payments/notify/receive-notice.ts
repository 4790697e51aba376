import { createHash } from "node:crypto"

import type { Attempt } from "../../domain/attempt"
import { takesHints } from "../../domain/takes-hints"
import type PaygateModuleService from "../../modules/paygate/service"
import type { NoticeChannel } from "../../modules/paygate/stores/notice-store"
import { timeOrderedId } from "../../modules/paygate/time-ordered-id"
import { observe } from "../../observability/observe"
import type { Account } from "../../paygate/account"
import { type Outcome, outcomeOf } from "../../paygate/codes"
import {
  isSelfTest,
  type NoticeParts,
  type NoticeReading,
  noticeRecord,
  readNotice,
} from "../../paygate/notices"

/** What happened to a message that claims to come from the gateway. */
export type ReceivedNotice =
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unknown-account" }
  /** Without a MAC, or beyond the limit of stored messages: it causes an inquiry and nothing else. */
  | { readonly kind: "hint"; readonly attempt: Attempt }
  /** Authentic, but about a payment we never opened; stored for a person to see. */
  | { readonly kind: "orphan" }
  /** Sent by the shop itself to test that its notices arrive; about no payment. */
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
 * Verifies a message and stores it, once however often it arrives. It is not acted on here: the caller answers first and
 * reconciles afterwards.
 * @param fields the posted or queried pairs, undecoded beyond form encoding
 */
export async function receiveNotice(
  paygate: PaygateModuleService,
  message: Message,
): Promise<ReceivedNotice> {
  return observe("notice", { "paygate.channel": message.channel }, () => receive(paygate, message), ending)
}

async function receive(paygate: PaygateModuleService, message: Message): Promise<ReceivedNotice> {
  const account = paygate.account(message.accountId)?.account
  if (!account) {
    return { kind: "unknown-account" }
  }
  const reading = readNotice(account, message.fields)
  paygate.watchForRefusedMac(account.id, reading.kind === "refused" ? reading.code : reading.notice.Code)
  switch (reading.kind) {
    case "refused":
      return refuse(paygate, account, reading.reason)
    case "unsigned": {
      const attempt = await hintedAttempt(paygate, account, reading.notice)
      return attempt ? { kind: "hint", attempt } : refuse(paygate, account, "mac-missing")
    }
    case "authentic":
      return store(paygate, account, message.channel, reading)
  }
}

async function store(
  paygate: PaygateModuleService,
  account: Account,
  channel: NoticeChannel,
  { notice, parameters }: Extract<NoticeReading, { kind: "authentic" }>,
): Promise<ReceivedNotice> {
  if (isSelfTest(notice.TransID)) {
    await paygate.selfTests.markArrived(account.id, notice.TransID)
    return { kind: "self-test" }
  }
  const record = noticeRecord(parameters)
  const id = timeOrderedId("pgnot")
  const { fate, attempt } = await paygate.notices.receive({
    id,
    accountId: account.id,
    channel,
    fingerprint: fingerprintOf(account.merchantId, notice),
    transId: notice.TransID,
    payId: notice.PayID,
    xid: notice.XID ?? null,
    status: notice.Status,
    code: notice.Code,
    description: record["Description"] ?? null,
    parameters: record,
  })
  if (fate === "no-room") {
    paygate.refusedNotices.add(account.id, "too-many")
  }
  if (!attempt) {
    return { kind: "orphan" }
  }
  return fate === "no-room"
    ? { kind: "hint", attempt }
    : { kind: "stored", attempt, newNoticeId: fate === "new" ? id : null, outcome: outcomeOf(notice) }
}

function refuse(paygate: PaygateModuleService, account: Account, reason: string): ReceivedNotice {
  paygate.refusedNotices.add(account.id, reason)
  return { kind: "refused", reason }
}

/** What happened to a message, as a word for a counter. */
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

/** The attempt of a notice without a MAC, if such notices are not refused for its account or its method. */
async function hintedAttempt(
  paygate: PaygateModuleService,
  account: Account,
  notice: NoticeParts,
): Promise<Attempt | undefined> {
  const attempt = await paygate.attempts.byTransId(account.id, notice.TransID)
  return attempt && takesHints(attempt.method, account) ? attempt : undefined
}

/** Built only from what the MAC covers, so that a message altered elsewhere counts as the same. */
function fingerprintOf(merchantId: string, { PayID, TransID, Status, Code }: NoticeParts): string {
  const parts = [merchantId, PayID, TransID, Status, Code]
  return createHash("sha256").update(parts.join("|"), "utf8").digest("hex")
}
