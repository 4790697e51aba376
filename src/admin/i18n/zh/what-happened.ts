import type { whatHappened as texts } from "../en/what-happened"
import type { SameTexts } from "../same-texts"

/** The history of a payment in Chinese. */
export const whatHappened: SameTexts<typeof texts> = {
  timeline: "经过",
  showAll: "显示全部 {{count}} 个步骤",
  opened: "支付已开始",
  replacedStep: "因购物车变更而被替换",
  booked: "订单和支付已在 Medusa 中",
  message: {
    notify: "网关的通知",
    return: "顾客从网关返回",
    inquiry: "网关对查询的回复",
  },
  operationOf: "{{operation}} {{amount}}",
  operationAndRest: "{{operation}} {{amount}}，余额已释放",
  who: {
    admin: "由 {{name}} 操作",
    medusa: "由 Medusa 或程序执行",
    batch: "由批处理文件执行",
    shipment: "因发货自动执行",
    nobody: "自动",
    decided: "{{asked}}。{{name}} 认定了结果。",
  },
  gatewaySays: "网关：“{{words}}”",
  unsignedText: "未签名，因此可能并非来自网关：“{{words}}”",
}
