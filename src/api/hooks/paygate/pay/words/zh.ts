import type { PayWords } from "./words"

export const zhPage: PayWords = {
  order: "订单 #{number}",
  total: "订单总额",
  paidAlready: "已支付",
  due: "本次应付",
  changed: "您的订单已更改，因此金额有变化。",
  choose: "请选择付款方式",
  noMethod: "目前无法在此付款，请联系商家。",
  until: "请在 {moment} 之前付款。",
  needsScript: "此页面需要 JavaScript。请启用它，或用其他浏览器打开链接。",
  paid: { title: "谢谢，此订单已付清", text: "您无需再付款，可以关闭此页面。" },
  checking: { title: "正在登记您的付款", text: "您无需任何操作，请勿重复付款。页面会自动更新。" },
  held: {
    title: "商家正在核查一笔付款",
    text: "此订单已收到一笔款项，但尚未能入账。请勿重复付款：商家已知悉，会与您联系或退款。",
  },
  canceled: { title: "此订单已取消", text: "您无需付款。如已付款，款项会退还给您。" },
  expired: {
    title: "此链接已过期",
    text: "无法再通过它付款，请向商家索取新链接。如果您刚刚付过款，请勿重复付款：该付款仍然有效。",
  },
  revoked: {
    title: "此链接已失效",
    text: "商家已撤回或更换此链接。请使用您收到的最新链接，或咨询商家。如果您刚刚付过款，请勿重复付款：商家会看到该付款，否则款项会退还给您。",
  },
  unknown: { title: "无法识别此链接", text: "链接不完整或已过时。请检查是否复制完整，或向商家索取新链接。" },
}
