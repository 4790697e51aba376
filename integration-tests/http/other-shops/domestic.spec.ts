import domestic from "../stories/methods/domestic"
import { shopSuite } from "../support/suite"

const account = { alipayDomestic: true, wechatDomestic: true, allowBelowHundred: true }
const env = {
  PAYGATE_MERCHANT: "domestic",
  PAYGATE_SMALL_AMOUNTS: "true",
  PAYGATE_PARAMETERS: JSON.stringify({ alipay: { Timeout: "30m" } }),
}

shopSuite({ account, env }, [domestic])
