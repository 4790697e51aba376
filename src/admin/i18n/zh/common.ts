import type { common as texts } from "../en/common"
import type { SameTexts } from "../same-texts"

/** Texts that several pages share, in Chinese. */
export const common: SameTexts<typeof texts> = {
  file: {
    fault: {
      "no-rows": "文件在列名下面没有任何行。",
      "too-many-rows": "文件有 {{rows}} 行；一次最多 {{most}} 行。请拆分文件。",
      "columns-missing": "第一行必须列出列名；缺少：{{missing}}。现有：{{found}}。",
      "column-twice": "多个列含义相同：{{titles}}。请只保留一个。",
      "quotation-open": "第 {{line}} 行的引号没有闭合。",
      "quotation-astray": "第 {{line}} 行的引号位置不对：请把整个单元格放在引号内，并将其中的引号写两遍。",
    },
    unused: "文件中的这些列未被使用：{{names}}。如果其中有金额列，请重命名。",
    ignoreUnused: "这些列无关紧要",
    mend: "错误行（CSV）",
    problem: "错误",
  },
  quoted: "“{{words}}”",
  copy: "复制",
  copyWhat: "复制{{what}}",
  copied: "已复制",
  cancel: "取消",
  save: "保存",
  close: "关闭",
  back: "返回",
  inEnglish: "英文记录：“{{words}}”",
  cancelOrder: "取消订单",
  cancelOrderTitle: "取消订单？",
  cancelOrderText: "没有为它预留款项。其库存将释放；此操作无法撤消。",
  cancelOrderReleases: "预留将释放给顾客，库存也将释放；此操作无法撤消。",
  orderCanceled: "订单已取消。",
  retry: "重试",
  loadFailed: "加载失败。",
  nothingHere: "这里还没有内容。",
  pageForbidden: "您的角色无权查看此页面。",
}
