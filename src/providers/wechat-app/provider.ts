import { PaygateProvider } from "../base/base-provider"

/** WeChat Pay inside the shop's own app. */
export class WechatAppProvider extends PaygateProvider {
  static override identifier = "wechat-app"
  protected override readonly method = "wechat-app"
}
