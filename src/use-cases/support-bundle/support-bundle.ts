import { strToU8, zipSync } from "fflate"

import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { scrub } from "../../paygate/wire"
import { bySignature } from "../../payments/notify/by-signature"
import { attemptCard } from "../order-card/attempt-card"
import { type NoticeRecord, type ProblemRecord, readRecords } from "../order-card/records"

import { shownConfiguration } from "./configuration"
import { readmeText } from "./readme-text"
import { scrubDeep } from "./scrub-deep"
import { timelineText } from "./timeline-text"
import { versions } from "./versions"

export interface SupportBundle {
  readonly fileName: string
  readonly zip: Uint8Array
}

/**
 * Everything about one attempt in one archive for the gateway's support desk. It contains nothing secret or personal;
 * every free text is scrubbed once more.
 */
export async function supportBundle(
  paygate: PaygateModuleService,
  attempt: Attempt,
  made = new Date(),
): Promise<SupportBundle> {
  const records = await readRecords(paygate, [attempt], { closedProblems: true })
  const card = attemptCard(paygate, attempt, records, {
    order: undefined,
    qr: null,
    adminEmails: new Map(),
  })
  // What the card offers depends on the order, which is nothing for strangers.
  const { possible: _possible, qr: _qr, ...shown } = card
  const account = paygate.account(attempt.accountId)
  const running = versions()
  const files: Record<string, string> = {
    "README.txt": readmeText(card, running, made),
    "timeline.txt": scrubLines(timelineText(card)),
    "payment.json": json(scrubDeep({ ...shown, problems: records.problems.map(problemOf) })),
    "messages.json": json(records.notices.map(messageOf)),
    "configuration.json": json(
      account ? shownConfiguration(paygate.configuration, account) : { account: "no longer configured" },
    ),
    "versions.json": json(running),
  }
  const name = `paygate-${attempt.transId}`
  const entries = Object.entries(files).map(([file, text]) => [`${name}/${file}`, strToU8(text)] as const)
  return { fileName: `${name}.zip`, zip: zipSync(Object.fromEntries(entries), { mtime: made }) }
}

function problemOf({ kind, state, details, created_at }: ProblemRecord): unknown {
  return { kind, state, details, created_at: created_at.toISOString() }
}

function messageOf({ channel, received_at, parameters }: NoticeRecord): unknown {
  const texts = Object.entries(parameters).map(([name, value]) => [name, String(value)])
  const { signed, unsigned } = bySignature(scrub(Object.fromEntries(texts) as Record<string, string>))
  return { channel, received_at, parameters: signed, unsigned_parameters: unsigned }
}

function scrubLines(text: string): string {
  return text
    .split("\n")
    .map((line) => scrub(line))
    .join("\n")
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
