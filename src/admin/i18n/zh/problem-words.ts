import type { ProblemWords } from "../en/problem-words"

/** What a problem is, and what to do next, in Chinese. */
export const problemWords: ProblemWords = {
  "auto-refunded": {
    what: "收到一笔没有订单可以接收的支付，已全额退款。",
    next: "无需再做任何事。",
  },
  "auto-refund-failed": {
    what: "收到一笔没有订单可以接收的支付，但退款失败。",
    next: "请在网关后台退款。",
  },
  "money-held": {
    what: "收到一笔没有订单可以接收的支付。按照商店的设置，款项已保留。",
    next: "请退还款项，或再次尝试下单。",
  },
  "notice-dead": {
    what: "网关的一条消息每次处理都出错。",
    next: "请查看错误并排除原因，然后在 Paygate 页面再次处理该消息。",
  },
  "operation-not-executed": {
    what: "从网关的合计来看，所请求的收取、退款或释放没有执行。",
    next: "如仍需要，请再次请求。",
  },
  "operation-overtaken": {
    what: "一次收取、退款或释放没有得到明确回复，而网关的合计在此期间以其他方式发生了变化。合计所示已入账；其中是否包含本次操作无法得知。",
    next: "再次请求之前，请查看剩余金额。",
  },
  "medusa-shows-more": {
    what: "订单显示了一笔收取或退款，但尚不清楚网关是否已执行，而且网关目前没有应答。",
    next: "系统会再次询问。一旦网关答复未执行，该条目会从订单中移除；如仍需要，请届时重新发起。",
  },
  "rest-reserved": {
    what: "部分款项已收取，随后已退款。网关没有单独释放预留余额的接口。",
    next: "它会自行失效。如果顾客询问，请在网关后台释放。",
  },
  "captured-after-cancel": {
    what: "订单已取消，但之后其支付又有款项被收取，例如在网关后台操作。",
    next: "请退还款项，除非顾客同意支付。",
  },
  "moved-at-gateway": {
    what: "网关后台的资金变动方式无法在订单中体现。",
    next: "请核对金额并手动更正订单。",
  },
  "order-event-lost": {
    what: "生成此订单时服务器停止了。订单已付款，但 Medusa 没有发出任何通知。",
    next: "请手动发送确认并安排发货。",
  },
  "orphaned-order": {
    what: "生成订单时服务器停止了。遗留的订单不属于任何购物车，也没有支付。",
    next: "请查看该订单并将其取消，以释放库存。",
  },
  "amount-differs": {
    what: "网关预留或收取的金额与商店要求的不同。没有据此生成订单。",
    next: "请核对金额，然后退还款项。",
  },
  "account-missing": {
    what: "有支付在等待，但其账户已不在插件的选项中。",
    next: "请重新添加该账户，直到其支付全部结束。在此之前不会查询或变动任何款项。",
  },
  "release-refused": {
    what: "由于订单被修改，Medusa 想要释放预留。订单仍有欠款，因此保留了预留。",
    next: "请收取欠款，或取消订单以释放预留。",
  },
  "payment-closed": {
    what: "Medusa 已关闭此支付，而网关仍有预留或已收取的款项；此后不再入账。",
    next: "请在网关后台释放或退还余额，或请顾客重新付款。",
  },
  "capture-due": {
    what: "此订单已授权的款项尚未收取，而网关只在限定时间内接受收取。",
    next: "请收取应付款项，或释放预留。",
  },
  "capture-failed": {
    what: "此订单的部分商品已发货，但相应金额未能收取。",
    next: "请查看原因，然后在此处收取。您收取的金额不会再被自动收取。",
  },
  "reconcile-failed": {
    what: "顾客已付款，但尚无法生成订单。",
    next: "请查看并排除原因，例如缺少库存。系统会自动重试。",
  },
  "cancel-not-possible": {
    what: "订单已取消，但此支付方式无法取消支付。",
    next: "如仍需退款，请执行退款。",
  },
  "cancel-failed": {
    what: "订单已取消，但网关上的预留仍存在。",
    next: "系统会自动重试。如果一直失败，请在此处或网关后台释放。",
  },
  "operation-unknown": {
    what: "一次收取、退款或释放没有得到明确回复。",
    next: "系统会自动再次询问网关。请勿在网关后台重复操作。",
  },
  "state-unknown": {
    what: "无法向网关查询是否已付款。",
    next: "请立即询问网关，或在其后台查找 TransID。",
  },
  "order-unpaid": {
    what: "有一个订单缺少其支付。",
    next: "请立即询问网关，然后取消订单，或以其他方式收款。",
  },
}
