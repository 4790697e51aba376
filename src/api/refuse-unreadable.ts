import {
  errorHandler,
  type MedusaErrorHandlerFunction,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { type Unstorable, unstorable } from "./unstorable"

const brokenPercent =
  "The address holds a percent sign that is followed by no character. Write % itself as %25."
const problems: Readonly<Record<Unstorable, string>> = {
  nul: "The request holds the character NUL (%00), which nothing here can be named by. Leave it out.",
  "lone-surrogate":
    "The request holds half of a character (a surrogate without the other one, such as \\ud83d alone). Leave it out, or send the whole character.",
}

/** Refuses, before any route, characters that none of our texts can contain and that would cause an error in PostgreSQL. */
export function refuseUnreadable(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const path = decoded(pathOf(req))
  if (path === undefined) {
    next(refusal(brokenPercent))
    return
  }
  const found = unstorable([path, req.query, req.body])
  next(found === undefined ? undefined : refusal(problems[found]))
}

/**
 * Medusa's own error handler, except for an undecodable path of ours: Express throws at one of Medusa's wildcard routes, which
 * come before any plugin's middleware, and Medusa would respond with 500. If the shop sets its own error handler, that one
 * replaces this.
 * @param isOurs whether our code runs at a path
 */
export function answerUnreadable(isOurs: (path: string) => boolean): MedusaErrorHandlerFunction {
  const asMedusaDoes = errorHandler()
  return (error, req, res, next) =>
    asMedusaDoes(isUnreadable(error) && isOurs(pathOf(req)) ? refusal(brokenPercent) : error, req, res, next)
}

function isUnreadable(error: unknown): boolean {
  return error instanceof URIError
}

function refusal(problem: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, problem)
}

function pathOf({ originalUrl }: Pick<MedusaRequest, "originalUrl">): string {
  return originalUrl.split("?", 1)[0] ?? ""
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Whether a path, as it was sent, matches a matcher, with anything for its parameters, or is below it. */
export function isUnder(matcher: string, path: string): boolean {
  const wanted = matcher.split("/")
  const given = path.split("/")
  return wanted.every(
    (segment, index) =>
      (segment.startsWith(":") && given[index]) || segment.toLowerCase() === given[index]?.toLowerCase(),
  )
}
