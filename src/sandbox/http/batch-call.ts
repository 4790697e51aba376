import type { IncomingMessage, ServerResponse } from "node:http"

import { BatchFileError } from "../batch/read-batch-file"
import type { Sandbox } from "../sandbox"

import { readBody } from "./read-body"
import { writeJson } from "./write-reply"

const MOST_BYTES = 256 * 1024 * 1024

/** `POST /sandbox/batch` with a T file as its body returns the P file; 400 when the file cannot be read. */
export async function answerBatch(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, MOST_BYTES)
  try {
    const answer = sandbox.processBatch(body.toString("latin1"))
    response.writeHead(200, { "content-type": "text/plain; charset=us-ascii", "cache-control": "no-store" })
    response.end(Buffer.from(answer, "latin1"))
  } catch (error) {
    if (!(error instanceof BatchFileError)) throw error
    writeJson(response, 400, { error: error.message })
  }
}
