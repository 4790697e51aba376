import type { causes as texts } from "../en/causes"
import type { SameTexts } from "../same-texts"

/** Causes that the server records as a code, in Chinese. */
export const causes: SameTexts<typeof texts> = {
  "amount-differs": "支付金额与购物车或订单不一致。",
  "already-paid": "此次购买此前已由另一笔支付付清。",
  "second-payment": "同一表单被支付了两次。",
  "session-gone": "顾客选择了其他支付，或购物车已不存在。",
  "order-canceled": "订单此前已取消。",
  "payment-canceled": "该支付此前已在 Medusa 中取消。",
  "completion-impossible": "多次尝试后，Medusa 仍无法生成订单。",
  gone: "在任何订单取得之前，款项已在网关后台退回。",
  "released-by-admin": "预留已在订单页面释放，订单仍保留。",
  "released-at-gateway": "预留已在网关后台释放，订单仍保留。",
  "asked-too-late": "网关仅在一天内可按 TransID 查询，期间没有给出明确回复。现在已无法查询，请以其后台为准。",
  "no-amounts": "网关回复了，但没有给出任何金额。",
  "payment-failed": "支付以 Code {{code}} 结束。",
  "payment-ended": "支付未成功，网关没有给出 Code。",
  "runs-out-soon": "可收取至 {{capture_by}}。",
  "has-run-out": "收取期限为 {{capture_by}}，现已过。仍可尝试：由网关决定。",
  "more-captured": "Medusa 显示的已收取金额比网关实际执行的多 {{captured}}。",
  "more-refunded": "Medusa 显示的已退款金额比网关实际执行的多 {{refunded}}。",
  "more-captured-and-refunded":
    "Medusa 显示的已收取金额比网关实际执行的多 {{captured}}，已退款金额多 {{refunded}}。",
  "entry-removed": "订单显示了这笔操作，但网关从未收到：服务器或其数据库曾中断。该条目已被移除。",
  "order-changing":
    "订单有未完成的更改：编辑、退货、索赔或换货。在更改被确认或取消之前，Medusa 不会在订单上记录退款。",
  "gateway-shows": "网关显示已授权 {{authorized}}，已收取 {{captured}}，已退款 {{refunded}}。",
  "another-change":
    "网关显示已授权 {{authorized}}，已收取 {{captured}}，已退款 {{refunded}}，与所请求的变更不同。",
  "totals-do-not-tell": "从网关的金额无法判断。",
  "not-carried-out-yet": "网关尚未执行。",
  "payment-not-found": "网关查不到此支付（Code {{code}}）。",
  "no-answer": "网关没有对查询给出可用的回复。",
  "not-carried-out": "网关的金额显示该操作未执行。",
  "answer-not-final": "网关返回了 Code {{code}}，这不是最终结果。",
  "refused-without-code": "网关已拒绝；此版本的文件不提供 Code。",
  "batch-withdrawn": "其批次已撤回。",
  "nobody-repeats": "Medusa 中没有记录表明仍需要此操作，因此不会再次发送。",
  "order-canceled-meanwhile": "订单已被取消，因此不会再次发送。",
}
