import type { Tell } from "../../paygate/options"
import { createAttemptToken } from "../attempt-token"
import { gatewayAddresses } from "../gateway-addresses"
import { methodIds } from "../methods"
import { openingEndpoints, valueProblem } from "../opening-endpoints"

import { seenOptions } from "./seen-options"
import { backendUrl, storefrontUrl } from "./shop-address"

/**
 * Reports addresses that no request could carry: with what is appended they are too long, or they contain a character
 * that the tables do not allow.
 */
export function requestAddressRule(options: unknown, tell: Tell): void {
  const { accounts = [], backendUrl: backend, storefrontUrls = [] } = seenOptions(options) ?? {}
  const server = backendUrl.safeParse(backend).data
  const shop = storefrontUrl.safeParse(storefrontUrls[0]).data
  const { token } = createAttemptToken()
  const called = (id: string) => (server === undefined ? undefined : gatewayAddresses(server, id, token))
  const problems = {
    backendUrl: accounts.flatMap(({ id = "" }) => [
      ...addressProblems("URLNotify", called(id)?.notify),
      ...addressProblems("URLSuccess", called(id)?.returns),
    ])[0],
    storefrontUrls: addressProblems("ShopURL", shop === undefined ? undefined : new URL(shop).origin)[0],
  }
  if (problems.backendUrl !== undefined) {
    tell(["backendUrl"], problems.backendUrl)
  }
  if (problems.storefrontUrls !== undefined) {
    tell(["storefrontUrls", 0], problems.storefrontUrls)
  }
}

function addressProblems(parameter: string, address: string | undefined): string[] {
  if (address === undefined) {
    return []
  }
  return methodIds
    .filter((method) => Object.hasOwn(openingEndpoints[method].request.shape, parameter))
    .flatMap((method) => valueProblem(method, parameter, address) ?? [])
    .map(
      ({ problem }) =>
        `makes a ${parameter} that the gateway does not take, it ${problem}; use a shorter, plainer address`,
    )
}
