import type { AxiosResponse } from "axios"

import type { World } from "./suite"

/** What core's own hook makes of a message: it asks the provider, and tells nobody what came of it. */
export function askCoreHook(world: World, data: Readonly<Record<string, unknown>>) {
  return world
    .container()
    .resolve("payment")
    .getWebhookActionAndData({
      provider: "twint_paygate",
      payload: { data: { ...data }, rawData: "", headers: {} },
    })
}

/** Posts a body as the gateway does, to any address of the shop; returns the response, whatever its status. */
export function postNotice(
  world: World,
  body: string,
  path = "/hooks/paygate/notify/main",
): Promise<AxiosResponse<unknown>> {
  return world.api.post(`${world.backendUrl}${path}`, body, {
    headers: { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" },
    maxRedirects: 0,
    validateStatus: () => true,
  })
}
