import type { IncomingMessage } from "node:http"

const MOST_BYTES = 256 * 1024

export class BodyTooLarge extends Error {}

/** Reads a request body, by default of at most 256 kB. */
export async function readBody(request: IncomingMessage, mostBytes = MOST_BYTES): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > mostBytes) throw new BodyTooLarge(`The body is larger than ${mostBytes / 1024} kB`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
