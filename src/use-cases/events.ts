import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { PaygateEventName, PaygateEvents } from "../domain/events"

/** Emits an event and waits until the event bus has it, which the module's own `emit` does not. */
export async function emitPaygateEvent<Name extends PaygateEventName>(
  container: MedusaContainer,
  name: Name,
  data: PaygateEvents[Name],
): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name, data })
}
