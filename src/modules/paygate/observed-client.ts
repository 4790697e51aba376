import { observe } from "../../observability/observe"
import type { PaygateClient } from "../../paygate/client"

/** The same client, whose calls can be watched. */
export function observedClient(client: PaygateClient, accountId: string): PaygateClient {
  return {
    ...client,
    call: (operation, request, options) =>
      observe(
        "gatewayCall",
        { "paygate.account": accountId, "paygate.operation": operation.id },
        () => client.call(operation, request, options),
        () => "answered",
      ),
  }
}
