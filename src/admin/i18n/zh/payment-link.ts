import type { linkRefusals as refusals, paymentLink as texts } from "../en/payment-link"
import type { SameTexts } from "../same-texts"

/** Why an order gets no payment link. */
export const linkRefusals: SameTexts<typeof refusals> = {
  "link-canceled": "订单已取消，不再接受付款，也无法创建付款链接。",
  "link-nothing-owed": "订单没有未付金额：全部款项已收取或已预留，无需付款链接。",
  "link-under-way": "此订单有一笔付款正在登记。请一分钟后再查看订单，然后再创建付款链接。",
  "link-held": "此订单有一笔款项被保留，等待处理。请先作出决定，再创建付款链接。",
  "link-no-method":
    "商店没有可用于支付此订单未付金额的方式。请为订单所在地区启用一种，或在账户中添加其货币。",
  "link-shown-before": "此付款链接已经创建过。它只显示一次且未作保存：如果您没有它，请另建一个。",
}

/** The card of a payment link on the order page. */
export const paymentLink: SameTexts<typeof texts> = {
  title: "付款链接",
  owes: "尚欠 {{owed}}。",
  owesMore: "尚欠 {{owed}}，已付 {{paid}}。",
  owesNothing: "已无欠款。",
  make: "创建付款链接",
  makeAnother: "另建链接",
  makeAnotherText: "现有链接将失效。顾客已通过它开始的付款仍然有效。",
  notMade: "未创建链接",
  shownOnce:
    "请立即复制链接或让顾客扫码：链接未作保存，只显示这一次。它始终收取订单当时的未付金额，且只接受一次付款。",
  notShownAgain: "链接已在创建时显示过，无法再次显示。如已丢失，请另建一个。",
  codeAlt: "付款链接二维码",
  made: "由 {{who}} 创建于 {{moment}}",
  expires: "有效期至 {{moment}}",
  expiredAt: "已于 {{moment}} 过期",
  wasRevoked: "由 {{who}} 撤销于 {{moment}}",
  aProgram: "程序",
  revoke: "撤销",
  revokeTitle: "撤销付款链接？",
  revokeText:
    "该链接将无法再用于付款。顾客已开始的付款会在支付方式允许时取消；仍然到账的款项，在订单尚有欠款时计入订单，否则退还。",
  revoked: "付款链接已撤销",
  notRevoked: "付款链接未能撤销",
  state: {
    active: "有效",
    expired: "已过期",
    revoked: "已撤销",
  },
  impossible: linkRefusals,
}
