import { PaygateProvider } from "../base/base-provider"

/** TWINT, hosted at the gateway. */
export class TwintProvider extends PaygateProvider {
  static override identifier = "twint"
  protected override readonly method = "twint"
}
