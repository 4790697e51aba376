import type { batchFaults as texts } from "../en/batch-faults"
import type { SameTexts } from "../same-texts"

/** Rows that cannot go into a batch, in Chinese. */
export const batchFaults: SameTexts<typeof texts> = {
  field: { row: "行", payment: "支付", amount: "金额", currency: "货币" },
  fault: {
    "names-nothing": "该行没有指明支付：请填写订单、支付或 TransID。",
    "names-several": "该行多次指明支付：订单、支付和 TransID 只填一个。",
    "other-cells": "该行有 {{cells}} 个单元格，标题行有 {{columns}} 个。金额中是否用了逗号？",
    twice: "该支付已在第 {{line}} 行；一个批次中每笔支付只能出现一次。",
    "unknown-payment": "Paygate 没有对应的已付款支付。",
    "several-payments": "该订单有多笔支付，请指明是哪一笔。",
    "account-gone": "账户 {{account}} 已不再配置。",
    "no-batch-files": "对于{{method}}，网关不接受此类批处理文件。请在订单中退款。",
    "not-captured": "尚未收取，因此没有可退的款项。",
    "no-pay-id": "网关尚未给出 PayID。请等待其通知。",
    "no-order": "该支付还没有订单。请在订单生成后重试。",
    "all-refunded": "已全部退款。",
    "part-refunded": "已部分退款，因此无法撤销整笔支付。请退还余额。",
    pending: "{{operation}} {{amount}}：自 {{since}} 起待定。请等待网关告知结果。",
    "in-a-batch": "该支付已在批次 {{batch_id}} 中。",
    "other-currency": "该支付的货币为 {{currency_code}}。",
    "more-than-left": "{{asked}} 超过剩余金额：{{left}}。",
    "not-the-whole": "撤销针对整笔支付：{{amount}}。",
    "below-the-least": "低于 100 个最小单位的金额需要网关支持部门同意（选项 smallAmounts）。",
  },
  amountFault: {
    empty: "缺少金额。请填写，或勾选“没有金额的行退还全部余额”。",
    "not-a-number": "请填写数字，例如 12.50，不要带货币。",
    "thousands-or-decimals": "分隔符后的三位数字可能是千位，也可能是小数。请写成 1500 或 1.50。",
    negative: "请填写大于零的金额。",
    zero: "请填写大于零的金额。",
    "too-many-decimals": "该货币最多 {{decimals}} 位小数。",
    "too-large": "网关不接受这么大的金额。",
  },
}
