import { PaygateProvider } from "../base/base-provider"

/** WeChat Pay by a QR code that the storefront shows. */
export class WechatQrProvider extends PaygateProvider {
  static override identifier = "wechat-qr"
  protected override readonly method = "wechat-qr"
}
