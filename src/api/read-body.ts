import type { IncomingMessage } from "node:http"

/** Why a body was not read to its end. */
export type Unread = "too-large" | "too-slow" | "aborted"

/** The gateway sends a message in one piece; who takes longer than this holds a connection for nothing. */
const bodyDeadline = 5_000

/** What is thrown away of a body that is too large, so that an honest sender gets to read the answer. */
const mostThrownAway = 256 * 1024
const throwsAwayFor = 250

/**
 * Reads a body of at most so many bytes; of a larger one, and of a slow one, it reads no further.
 * @param deadline for the whole of it, in milliseconds
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
    // A listener that comes after a pause does not set a stream flowing again.
    request.resume()
  })
}
