import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { inMessage, REFUSAL_IN_MESSAGE } from "../../contracts/refusal-in-message"

/** Lets our pages read why something was refused, whoever refused it; other clients get the usual response. */
export function refusalInMessage(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.get("accept")?.includes(REFUSAL_IN_MESSAGE)) {
    const json = res.json.bind(res)
    res.json = (body: unknown) =>
      json(res.statusCode >= 300 && typeof body === "object" && body !== null ? inMessage(body) : body)
  }
  next()
}
