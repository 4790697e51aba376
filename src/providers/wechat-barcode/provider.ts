import { PaygateProvider } from "../base/base-provider"

/** WeChat Pay at the point of sale, with the code on the shopper's phone. */
export class WechatBarcodeProvider extends PaygateProvider {
  static override identifier = "wechat-barcode"
  protected override readonly method = "wechat-barcode"
}
