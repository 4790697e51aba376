import { PaygateProvider } from "../base/base-provider"

/** Alipay inside the shop's own app. */
export class AlipayAppProvider extends PaygateProvider {
  static override identifier = "alipay-app"
  protected override readonly method = "alipay-app"
}
