import type { IncomingMessage, ServerResponse } from "node:http"

import { BatchFileError } from "../batch/read-batch-file"
import { batchPage } from "../pages/batch-card"
import type { Sandbox } from "../sandbox"

import { readBody } from "./read-body"
import { writeJson, writeReply } from "./write-reply"

const MOST_BYTES = 256 * 1024 * 1024

/**
 * `/sandbox/batch`: a page with a form. A T file posted by the form, or as the whole body by a program, is answered with the
 * P file; one that cannot be read with 400 and the reason.
 */
export async function answerBatch(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = request.headers["content-type"] ?? ""
  const isForm = type.startsWith("multipart/form-data")
  const refuse = async (reason?: string) => {
    if (!isForm && reason !== undefined) return writeJson(response, 400, { error: reason })
    const status = reason === undefined ? 200 : 400
    return writeReply(response, { kind: "page", status, html: batchPage(reason) })
  }
  if (request.method !== "POST") return refuse()
  const body = await readBody(request, MOST_BYTES)
  const file = isForm ? await fileOf(body, type) : { text: body.toString("latin1"), name: "" }
  if (!file) return refuse("Choose a file first.")
  try {
    const answer = sandbox.processBatch(file.text)
    response.writeHead(200, {
      "content-type": "text/plain; charset=us-ascii",
      "cache-control": "no-store",
      ...(isForm && { "content-disposition": `attachment; filename="${answerName(file.name)}"` }),
    })
    response.end(Buffer.from(answer, "latin1"))
  } catch (error) {
    if (!(error instanceof BatchFileError)) throw error
    return refuse(error.message)
  }
}

/** The uploaded file of a posted form; undefined when none was chosen. */
async function fileOf(body: Buffer, type: string): Promise<{ text: string; name: string } | undefined> {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined)
  const file = form?.get("file")
  if (!(file instanceof File) || file.size === 0) return undefined
  return { text: Buffer.from(await file.arrayBuffer()).toString("latin1"), name: file.name }
}

/** As the platform names it: T becomes P. */
export function answerName(name: string): string {
  const safe = name.replace(/[^\w.-]/g, "_")
  return /^T\d{8}/i.test(safe) ? `P${safe.slice(1)}` : `P-${safe || "answer.dat"}`
}
