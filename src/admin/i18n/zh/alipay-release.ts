import type { alipayRelease as texts } from "../en/alipay-release"
import type { SameTexts } from "../same-texts"

const words = "款项已收取。撤销会取消整笔支付，且只能在支付宝每日对账之前进行；请改为退还应退的金额。"

/** Why captured money of Alipay is not released, in Chinese. */
export const alipayRelease: SameTexts<typeof texts> = {
  "captured-cannot-be-released_alipay-qr": words,
  "captured-cannot-be-released_alipay-spot": words,
}
