import { PaygateProvider } from "../base/base-provider"

/** Alipay with a QR code that the storefront displays. */
export class AlipayQrProvider extends PaygateProvider {
  static override identifier = "alipay-qr"
  protected override readonly method = "alipay-qr"
}
