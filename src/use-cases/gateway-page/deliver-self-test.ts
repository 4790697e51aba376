import { Agent, request } from "undici"

const patience = 10_000

/** How the address answered the posted notice. Of the answer's body only our own words are used. */
export type Delivery =
  | {
      readonly kind: "answered"
      readonly status: number
      /** Why a shop with this plugin rejected it. */
      readonly refusal: string | null
      /** A shop with this plugin has no such account. */
      readonly unknownAccount: boolean
    }
  | { readonly kind: "redirected"; readonly status: number }
  | { readonly kind: "not-reached"; readonly cause: string }

/**
 * Posts a notice to our own address the way the gateway does (protocol notes 8.1): one request, over a new connection,
 * following no redirect.
 */
export async function deliverSelfTest(
  url: string,
  fields: Readonly<Record<string, string>>,
): Promise<Delivery> {
  const dispatcher = new Agent({ connect: { timeout: patience } })
  try {
    const { statusCode, body } = await request(url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" },
      body: new URLSearchParams(fields).toString(),
      dispatcher,
      signal: AbortSignal.timeout(patience),
    })
    const text = await beginning(body)
    if (statusCode >= 300 && statusCode < 400) {
      return { kind: "redirected", status: statusCode }
    }
    const refusal = /^refused: ([a-z-]{1,30})$/.exec(text)?.[1] ?? null
    return { kind: "answered", status: statusCode, refusal, unknownAccount: text === "unknown account" }
  } catch (error) {
    return { kind: "not-reached", cause: causeOf(error) }
  } finally {
    await dispatcher.destroy()
  }
}

/** Whoever answers there may be somebody else, and may never stop sending. */
async function beginning(body: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ""
  for await (const chunk of body) {
    text += Buffer.from(chunk).toString("latin1")
    if (text.length > 200) break
  }
  return text.trim()
}

function causeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return typeof code === "string" ? code : String(name)
}
