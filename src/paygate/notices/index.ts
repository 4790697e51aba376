export type { NoticeOptions, NoticeReading, NoticeRefusal, UnprovenNotice } from "./notice-reading"
export type { AuthenticNotice } from "./notice-table"
export { readNotice } from "./read-notice"
export { isSelfTest, sealSelfTest } from "./self-test-notice"
