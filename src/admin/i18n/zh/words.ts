import type { words as texts } from "../en/words"
import type { SameTexts } from "../same-texts"

import { causes } from "./causes"
import { problemWords } from "./problem-words"

/** Labels for the states and kinds of the server, in Chinese. */
export const words: SameTexts<typeof texts> = {
  cause: causes,
  causeWritten: "原因（英文）：{{cause}}",
  method: {
    twint: "TWINT",
    alipay: "支付宝",
    "alipay-qr": "支付宝（二维码）",
    "alipay-app": "支付宝（应用内）",
    "alipay-spot": "支付宝（收银台）",
    "alipay-ppro": "支付宝（PPRO）",
    wechat: "微信支付",
    "wechat-app": "微信支付（应用内）",
    "wechat-barcode": "微信支付（收银台）",
    "wechat-qr": "微信支付（二维码）",
  },
  displayStatus: {
    waiting: "等待顾客付款",
    expired: "已过期",
    failed: "未付款",
    authorized: "已授权",
    "partially-captured": "部分已收取",
    captured: "已收取",
    "partially-refunded": "部分已退款",
    refunded: "已退款",
    canceled: "已取消",
    "auto-refunding": "退回中",
    "auto-refunded": "已自动退款",
    held: "已保留",
    differs: "金额不符",
  },
  operation: { capture: "收取", release: "释放", refund: "退款" },
  operationState: {
    started: "进行中",
    unknown: "结果未知",
    succeeded: "已完成",
    refused: "被拒绝",
    overtaken: "结果无从得知",
  },
  problem: problemWords,
}
