import type { IncomingMessage } from "node:http"

import { PaygateError } from "../../../paygate/errors"

import { uploadDeadline } from "./large-body"

/** In bytes per second; a legitimate user on a mobile network is faster. */
const slowestPace = 64 * 1024

/** A file that arrives too slowly. It only occupies one of the few places for uploads, so it is turned away with 408. */
export class UploadTooSlowError extends PaygateError {
  readonly code = "upload-too-slow"
  readonly retryable = true

  constructor() {
    super("The file arrives too slowly. Nothing of it was used. Upload it again over a faster connection.")
  }
}

/**
 * How long a file may take in all: a minute, and more for each piece that has arrived, so that a large file on a slow
 * connection gets through and one that drips does not.
 * @param received bytes so far
 * @returns milliseconds since the first was awaited
 */
export function allowedTime(received: number): number {
  return uploadDeadline + (received / slowestPace) * 1_000
}

/**
 * The pieces of a body as they arrive, for routes that read files too large for memory. The connection stays open for the
 * answer, whatever happens.
 * @param allowed milliseconds for a number of bytes
 * @throws UploadTooSlowError
 */
export async function* atPace(request: IncomingMessage, allowed = allowedTime): AsyncGenerator<Uint8Array> {
  const started = Date.now()
  const pieces = request.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>
  let received = 0
  for (;;) {
    const piece = await within(allowed(received) - (Date.now() - started), pieces.next())
    if (piece.done) {
      return
    }
    received += piece.value.length
    yield piece.value
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UploadTooSlowError()), Math.max(0, milliseconds))
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
