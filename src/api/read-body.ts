import type { IncomingMessage } from "node:http"

/** Why a body was not read completely. */
export type Unread = "too-large" | "too-slow" | "aborted"

/** In milliseconds. The gateway sends a message in one piece; a slower sender only blocks a connection. */
const bodyDeadline = 5_000

/** How much of an oversized body is read and discarded, so that a legitimate sender gets to read the response. */
const mostThrownAway = 256 * 1024
const throwsAwayFor = 250

/**
 * Reads a body up to a maximum size; stops reading if it is larger or too slow.
 * @param deadline for the whole body, in milliseconds
 */
export async function readBody(
  request: IncomingMessage,
  largest: number,
  deadline = bodyDeadline,
): Promise<Buffer | Unread> {
  const declared = Number(request.headers["content-length"] ?? 0)
  const body = declared > largest ? "too-large" : await takeChunks(request, largest, deadline)
  if (body === "too-large") {
    await takeChunks(request, mostThrownAway, throwsAwayFor)
  }
  return body
}

function takeChunks(request: IncomingMessage, largest: number, wait: number): Promise<Buffer | Unread> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > largest) {
        end("too-large")
      } else {
        chunks.push(chunk)
      }
    }
    const onEnd = () => end(Buffer.concat(chunks))
    const onClose = () => end("aborted")
    const deadline = setTimeout(() => end("too-slow"), wait)
    const end = (result: Buffer | Unread) => {
      clearTimeout(deadline)
      request.off("data", onData).off("end", onEnd).off("close", onClose).off("error", onClose)
      request.pause()
      resolve(result)
    }
    request.on("data", onData).on("end", onEnd).on("close", onClose).on("error", onClose)
    // A stream that was paused does not resume by itself when a listener is added.
    request.resume()
  })
}
