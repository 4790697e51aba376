import { PaygateProvider } from "../base/base-provider"

/** WeChat Pay with a QR code that the storefront displays. */
export class WechatQrProvider extends PaygateProvider {
  static override identifier = "wechat-qr"
  protected override readonly method = "wechat-qr"
}
