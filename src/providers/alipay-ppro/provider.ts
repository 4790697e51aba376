import { PaygateProvider } from "../base/base-provider"

/** Alipay through PPRO, hosted at the gateway. */
export class AlipayPproProvider extends PaygateProvider {
  static override identifier = "alipay-ppro"
  protected override readonly method = "alipay-ppro"
}
