import type { DocumentedScene } from "./documented-scene"
import { orderCardScenes } from "./order-card-scenes"

/** Every picture of the documents. */
export const documentedScenes: readonly DocumentedScene[] = [...orderCardScenes]
