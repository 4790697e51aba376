import { PaygateProvider } from "../base/base-provider"

/** Alipay by a QR code that the storefront shows. */
export class AlipayQrProvider extends PaygateProvider {
  static override identifier = "alipay-qr"
  protected override readonly method = "alipay-qr"
}
