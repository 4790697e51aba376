export type { AuthenticNotice } from "./notice-table"
export { readNotice } from "./read-notice"
export type { NoticeReading, NoticeRefusal } from "./read-notice"
