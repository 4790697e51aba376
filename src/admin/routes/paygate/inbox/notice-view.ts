export const noticeStates = ["received", "settled", "orphaned", "dead"] as const

/** A message as `GET /admin/paygate/inbox` shows it; its parameters are scrubbed. */
export interface NoticeView {
  readonly id: string
  readonly account_id: string
  readonly channel: "notify" | "return" | "inquiry"
  readonly trans_id: string
  readonly pay_id: string | null
  readonly status: string
  readonly code: string
  readonly parameters: Readonly<Record<string, string>>
  readonly state: (typeof noticeStates)[number]
  readonly received_at: string
}
