import { PaygateProvider } from "../base/base-provider"

/** Alipay at the point of sale, with the code on the shopper's phone. */
export class AlipaySpotProvider extends PaygateProvider {
  static override identifier = "alipay-spot"
  protected override readonly method = "alipay-spot"
}
