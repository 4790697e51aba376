import { PaygateProvider } from "../base/base-provider"

/** Alipay website payments, hosted at the gateway. */
export class AlipayProvider extends PaygateProvider {
  static override identifier = "alipay"
  protected override readonly method = "alipay"
}
