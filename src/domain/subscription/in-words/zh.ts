import type { RequestWords } from "./request-words"

/** A request in Simplified Chinese. */
export const zh: RequestWords = {
  schedule: ({ start, end, interval, money }) => `${start}至${end}，${interval}，${money}。`,
  everyDay: "每天",
  everyDays: (days) => `每 ${days} 天`,
  intervals: {
    daily: "每天",
    weekly: "每周",
    monthly: "每月",
    quarterly: "每季度",
    "half-yearly": "每半年",
    yearly: "每年",
  },
  inBrackets: (words, more) => `${words}（${more}）`,
  description: (text) => `描述改为“${text}”。`,
  descriptionStays: "描述保持网关现有内容。",
  switchedOn: "订阅将开启：网关会扣款。",
  switchedOff: "订阅将关闭：网关不再扣款。",
  activeStays: (active) => `既不开启也不关闭（已知为${active ? "开启" : "关闭"}）。`,
}
