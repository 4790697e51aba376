import type { refusals as texts } from "../en/refusals"
import type { SameTexts } from "../same-texts"

import { alipayRelease } from "./alipay-release"
import { linkRefusals } from "./payment-link"

/** What went wrong, in Chinese. */
export const refusals: SameTexts<typeof texts> = {
  reason: {
    "in-a-batch":
      "此支付已以 {{amount}} 加入批次 {{batch_id}}。如果尚未发送，请撤回批次；否则请先导入网关的回复。",
    overtaken:
      "此次{{operation}}（{{amount}}）没有得到明确回复，此后网关的合计以其他方式发生了变化。合计所示已入账；其中是否包含本次请求无法得知。请查看剩余金额，如仍需要请再次请求。",
    pending:
      "{{operation}} {{amount}} 自 {{since}} 起待定：网关尚未告知是否已执行。系统正在询问；在此之前不会为此支付发送其他请求。",
    "not-recorded":
      "{{amount}} 已在网关变动，但 Medusa 尚未显示。正在记录，此次没有发送任何请求。请一分钟后查看订单，再决定是否重复操作。",
    "rest-released": "{{amount}} 中已收取 {{captured}}，余额已释放；没有可收取的款项。",
    "gateway-refused": "网关拒绝了{{operation}}：{{meaning}}（Code {{gateway_code}}{{said}}）。",
    "nothing-sent": "没有向网关发送任何请求，也没有执行任何操作。请稍后重试。原因：{{cause}}",
    "not-releasable":
      "无法撤销此支付：网关显示已授权 {{authorized}}，已收取 {{captured}}，已退款 {{refunded}}。请改为退还已收取的款项。",
    "more-than-left": "{{asked}} 超过剩余金额：{{left}}。",
    "items-refunded":
      "{{item}} 申请退款 {{asked}} 件，但只剩 {{left}} 件可退款。可能已有人退款；请重新查看商品。",
    "too-many-decimals": "{{currency}} 最多 {{decimals}} 位小数。",
    "held-back":
      "网关尚未以自己的通知确认此支付，在此之前{{method}}不允许任何操作。没有发送任何请求。请在 {{until}} 之后重试，届时一定会发送。",
    "taken-at-payment": "{{method}}在顾客付款时即收款，没有可收取的款项。如需退回，请退款。",
    "method-cannot-release": "通过{{method}}的付款无法撤销。请改为退还已收取的款项。",
    "ends-by-itself": "尚未付款，因此没有预留。未完成的{{method}}付款会自行失效。",
    "all-captured": "此支付已全部收取。如需退回，请退款。",
    "held-again": "无法生成订单：{{cause}}。款项继续保留。",
    "not-all-there":
      "未生成订单，因为款项已不完整：网关显示已授权 {{authorized}}，已收取 {{captured}}，已退款 {{refunded}}。",
    "held-unconfirmed": "网关未说明款项是否仍在，因此未生成订单。款项继续保留，请几分钟后重试。",
    "all-refunded": "已收取的款项已全部退款。",
    "nothing-to-capture": "网关上此支付没有可收取的款项。",
    "nothing-to-release": "没有可释放的款项。",
    "captured-cannot-be-released": "此支付已收取。撤销只会取消最后一次收取；请改为退还应退的金额。",
    ...alipayRelease,
    ...linkRefusals,
    "changed-meanwhile": "支付在此期间发生了变化。请先查看，再决定是否重复操作。",
    "order-in-progress": "此支付的订单仍在生成中，因此没有取消或退款。请几分钟后重试。",
    "order-changing":
      "订单有未完成的变更：编辑、退货、索赔或换货。在此之前 Medusa 无法登记退款或取消，因此没有发送任何请求。请先确认或取消该变更。",
    "order-busy": "此订单的退款或取消正在进行。请等待一分钟并再次查看订单，再决定是否重复操作。",
    "order-lives": "订单仍有欠款，因此支付在网关保持不变。订单取消后会释放。",
    "payment-closed":
      "Medusa 已关闭此支付，且不再显示其收取，因此没有发送任何请求。请在网关后台释放余额，或请顾客重新付款。",
    "no-pay-id": "网关尚未给出 PayID。请等待其通知，或先询问网关。",
    "not-ours": "此支付不属于 Paygate。",
    "no-money-held": "此支付已没有保留的款项。",
    "reported-again": "同一问题已再次报告，并在另一条记录中未解决。请处理那一条。",
  },
  code: {
    "account-unknown": "此 ID 的账户已不再配置。",
    "asked-too-often": "询问过于频繁。请等待一分钟后重试。",
    "attempt-unknown": "此支付已不在记录中。",
    "batch-busy": "其他人正在处理批次。请稍后再看。",
    "batch-empty": "批次中没有剩余的支付。",
    "batch-unknown": "没有这个批次。",
    "code-malformed": "Code 由八位数字或字母组成，例如 22720040。",
    "link-unknown": "没有这个付款链接。",
    "message-unknown": "没有这条消息。",
    "operation-unknown": "没有这次收取、退款或释放。",
    "order-not-updated": "网关已执行，但 Medusa 未能入账。系统会自动重试；原因见服务器日志。",
    "order-unknown": "没有这个订单。",
    "problem-unknown": "没有这个问题。",
    "uploads-busy": "正在接收其他文件。请稍后重试。",
  },
  operation: { capture: "收取", release: "释放", refund: "退款" },
  fate: {
    "not-sent": "没有网络连接：未发送任何请求。",
    "not-moved": "没有资金变动。",
    "earlier-first": "此次没有资金变动：须先处理之前的请求。",
    overtaken: "此请求是否已使资金变动，将无从得知。",
    unclear: "尚不清楚资金是否已变动。",
    moved: "资金已变动，但 Medusa 尚未显示。",
  },
  fateNext: {
    "not-sent": "请检查连接，然后再次点击“{{button}}”。恢复联网后不会自动发送。",
    "earlier-first": "只有在之前的请求之外还需要一次时，才请再次点击“{{button}}”。",
    unclear: "请再次点击“{{button}}”以查明：同一请求绝不会执行两次。",
    moved: "请再次点击“{{button}}”以入账：资金不会再次变动。",
  },
  hookFailed: "已完成，但随后运行的商店自有代码失败：{{cause}}",
  offline: "没有网络连接：未发送任何请求。请检查后重试；您输入的内容不会丢失。",
  noServer: "无法连接商店服务器。请检查连接后重试；您输入的内容不会丢失。",
  unreadable: "响应的不是商店服务器，而是中间的某个页面，例如代理。请稍后重试。",
  signedOut: "您已退出登录。请在另一个标签页登录，然后在此重试。",
  roleForbids: "您的角色无此权限，因此没有执行任何操作。",
  roleNeeds: "您的角色无此权限，因此没有执行任何操作。需要 {{permissions}}；如果角色刚刚更改，请重新登录。",
  brokeOff: "商店服务器因错误中断（HTTP {{status}}）；详情见其日志。",
  said: "商店服务器的英文消息：“{{said}}”",
  noAnswer: "商店服务器没有给出可用的回复（HTTP {{status}}）。请稍后重试。",
}
