import type { problems as texts } from "../en/subscription-problems"
import type { SameTexts } from "../same-texts"

/** What is wrong with a field, in Chinese. */
export const problems: SameTexts<typeof texts> = {
  "amount-missing": "请输入金额。",
  "amount-ambiguous": "分隔符后的三位数字可能是千位，也可能是小数：请写成 1500 或 1.50。",
  "amount-no-number": "请输入数字，例如 12.50。",
  "amount-not-positive": "金额必须大于零。",
  "amount-too-many-decimals": "该货币的小数位更少。",
  "amount-too-large": "网关不接受这么大的金额。",
  "amount-needs-agreement": "低于 100 个最小单位须先经网关支持部门同意（然后在账户上设置 smallAmounts）。",
  "account-unknown": "请选择账户。",
  "abo-id-missing": "请输入 AboID。",
  "abo-id-malformed": "AboID 为 1 至 32 个字符，不含空格、“&”和“=”。",
  "abo-id-twice": "该 AboID 在文件中出现多次。",
  "abo-id-known": "此 AboID 已登记。",
  "customer-unknown": "没有这个客户。请输入电子邮件地址或 ID。",
  "customer-ambiguous": "多个客户使用此地址。请输入客户 ID。",
  "order-unknown": "没有这个订单。请输入订单号或 ID。",
  "order-of-another-customer": "该订单属于另一个客户。",
  "currency-unknown": "请输入货币，例如 CHF。",
  "description-empty": "网关无法清除描述。请输入其他文字。",
  "description-too-long": "描述最多 768 个字符。",
  "description-character": "网关不接受其中某个字符（例如“&”、“€”或表情符号）。",
  "description-simulates": "不能以“Test:”开头：网关只会模拟修改。",
  "day-malformed": "请输入存在的日期，格式为 2027-03-01 或 01.03.2027（日.月.年）。",
  "end-before-start": "结束不能早于开始。",
  "interval-out-of-range": "请输入 1 至 999 的整数天数。",
  "active-malformed": "必须是“是”或“否”，或者 true 或 false。",
  "row-of-other-columns": "该行的单元格比第一行多或少。",
}
