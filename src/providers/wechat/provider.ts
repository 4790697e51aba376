import { PaygateProvider } from "../base/base-provider"

/** WeChat Pay, hosted at the gateway. */
export class WechatProvider extends PaygateProvider {
  static override identifier = "wechat"
  protected override readonly method = "wechat"
}
