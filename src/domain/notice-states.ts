/** What may have become of a message. */
export const noticeStates = ["received", "settled", "orphaned", "dead"] as const
export type NoticeState = (typeof noticeStates)[number]
