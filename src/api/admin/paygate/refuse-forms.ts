import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** The part of a request that tells where it comes from and what its body is. */
export interface Sent {
  readonly contentType: string | undefined
  readonly hasBody: boolean
  /** A browser names the origin of the page in every POST; a program names none. */
  readonly fromPage: boolean
}

/** What a browser sends from a page of any origin, with the user's cookies and without asking the server first. */
const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"]

/**
 * Why a request is no request for a route that takes JSON, or a file. A page of another origin could have caused it in the
 * browser of an admin, or its body would be ignored and the route would do what it does without one, such as capturing all.
 * @param takes what the body of the route is
 * @returns what to send instead; undefined when it is fine
 */
export function formProblem(
  { contentType, hasBody, fromPage }: Sent,
  takes: "json" | "bytes",
): string | undefined {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? ""
  if (takes === "json") {
    const isFine = type === "application/json" || (!hasBody && !fromPage)
    return isFine ? undefined : "Send the body as application/json."
  }
  const isForm = type === "" || formTypes.includes(type)
  return fromPage && isForm ? "Send the file as application/octet-stream." : undefined
}

/** Refuses forms and other bodies that a route does not take, with 415. */
export function refuseForms(takes: "json" | "bytes") {
  return ({ headers }: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const message = formProblem(
      {
        contentType: headers["content-type"],
        hasBody: headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0,
        fromPage: headers.origin !== undefined,
      },
      takes,
    )
    if (message === undefined) {
      next()
      return
    }
    res.status(415).set("Connection", "close").json({ type: "invalid_data", message })
  }
}
