/** What happened to a message. */
export const noticeStates = ["received", "processed", "orphaned", "dead"] as const
export type NoticeState = (typeof noticeStates)[number]
