import { batchScenes } from "./batch-scenes"
import type { DocumentedScene } from "./documented-scene"
import { gatewayScenes } from "./gateway-scenes"
import { orderCardScenes } from "./order-card-scenes"
import { storefrontScenes } from "./storefront-scenes"
import { subscriptionScenes } from "./subscription-scenes"

/** Every picture of the documents. */
export const documentedScenes: readonly DocumentedScene[] = [
  ...orderCardScenes,
  ...gatewayScenes,
  ...storefrontScenes,
  ...subscriptionScenes,
  ...batchScenes,
]
