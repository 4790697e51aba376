import { type Dispatcher, request } from "undici"

import { GatewayCallError } from "../errors"

export interface TransportAnswer {
  readonly status: number
  readonly body: Buffer
}

export interface PostOptions {
  readonly endpoint: string
  readonly dispatcher: Dispatcher
  readonly totalMs: number
  readonly signal?: AbortSignal
}

/** An answer is a few hundred bytes; anything larger than this is not one. */
export const MAXIMUM_ANSWER_BYTES = 256 * 1024

/**
 * Posts a form once: follows no redirect and never retries.
 * @throws GatewayCallError "not-sent" if no byte can have left, otherwise "timeout", "connection-lost" or "answer-invalid"
 */
export async function post(
  url: string,
  fields: Readonly<Record<string, string>>,
  { endpoint, dispatcher, totalMs, signal }: PostOptions,
): Promise<TransportAnswer> {
  const deadline = AbortSignal.timeout(totalMs)
  const sending = watchSending(dispatcher)
  try {
    const { statusCode, body } = await request(url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "*/*" },
      body: new URLSearchParams(fields).toString(),
      dispatcher: sending.dispatcher,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    })
    return { status: statusCode, body: await readCapped(body, endpoint) }
  } catch (cause) {
    if (cause instanceof GatewayCallError) throw cause
    const details = { endpoint, cause }
    if (!sending.begun()) {
      throw new GatewayCallError("not-sent", "the gateway could not be reached; nothing was sent", details)
    }
    if (deadline.aborted || signal?.aborted === true) {
      throw new GatewayCallError(
        "timeout",
        "no answer in time; it may have been carried out: inquire",
        details,
      )
    }
    throw new GatewayCallError("connection-lost", "the connection broke before an answer; inquire", details)
  }
}

/**
 * Detects whether a request was handed to a connected socket. Before that moment (name lookup, connecting, TLS) nothing of it
 * can have reached the gateway. A list of error codes would be less reliable.
 */
function watchSending(dispatcher: Dispatcher): { dispatcher: Dispatcher; begun: () => boolean } {
  let begun = false
  const watched = dispatcher.compose((dispatch) => (options, handler) => {
    const onRequestStart: Dispatcher.DispatchHandler["onRequestStart"] = (controller, context) => {
      handler.onRequestStart?.(controller, context)
      // A call that was canceled while connecting is aborted here, before its first byte.
      begun = !controller.aborted
    }
    return dispatch(options, forward(handler, onRequestStart))
  })
  return { dispatcher: watched, begun: () => begun }
}

function forward(
  handler: Dispatcher.DispatchHandler,
  onRequestStart: Dispatcher.DispatchHandler["onRequestStart"],
): Dispatcher.DispatchHandler {
  return {
    onRequestStart,
    onRequestUpgrade: handler.onRequestUpgrade?.bind(handler),
    onResponseStart: handler.onResponseStart?.bind(handler),
    onResponseData: handler.onResponseData?.bind(handler),
    onResponseEnd: handler.onResponseEnd?.bind(handler),
    onResponseError: handler.onResponseError?.bind(handler),
  }
}

async function readCapped(body: AsyncIterable<Uint8Array>, endpoint: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAXIMUM_ANSWER_BYTES) {
      throw new GatewayCallError("answer-invalid", "the answer is longer than any answer of the gateway", {
        endpoint,
      })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
