import { observe } from "../../observability/observe"
import type { PaygateClient } from "../../paygate/client"

/** Wraps a client so that its calls are observed. */
export function observedClient(client: PaygateClient, accountId: string): PaygateClient {
  return {
    ...client,
    call: (endpoint, request, options) =>
      observe(
        "gatewayCall",
        { "paygate.account": accountId, "paygate.gateway.endpoint": endpoint.id },
        () => client.call(endpoint, request, options),
        () => "answered",
      ),
  }
}
