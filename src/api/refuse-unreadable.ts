import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { hasNul } from "./has-nul"

/** Refuses, before any route, what no text of ours can hold and PostgreSQL would answer with an error of its own. */
export function refuseUnreadable(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const problem = problemOf(req)
  next(problem === undefined ? undefined : new MedusaError(MedusaError.Types.INVALID_DATA, problem))
}

function problemOf(req: MedusaRequest): string | undefined {
  const path = decoded(req.originalUrl.split("?", 1)[0] ?? "")
  if (path === undefined) {
    return "The address holds a percent sign that is followed by no character. Write % itself as %25."
  }
  return hasNul([path, req.query, req.body])
    ? "The request holds the character NUL (%00), which nothing here can be named by. Leave it out."
    : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
