import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { mkdtemp, open, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { RefusalError } from "../../../refusals/refusal"

/** An answer of two million records; see docs/batch.md. */
export const mostAnswerBytes = 256 * 1024 * 1024

/** An uploaded file on disk. It is read twice: once to check it, once to import it. */
export interface SpooledAnswer {
  readonly sha256: string
  read(): AsyncIterable<Uint8Array>
  remove(): Promise<void>
}

/**
 * Streams an upload to the system's folder for temporary files, in constant memory.
 * @throws RefusalError when it is larger than `mostBytes`
 */
export async function spoolAnswer(
  source: AsyncIterable<Uint8Array | string>,
  mostBytes = mostAnswerBytes,
): Promise<SpooledAnswer> {
  const folder = await mkdtemp(join(tmpdir(), "paygate-batch-"))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, "answer.dat")
    // On a shared machine nobody else may read shoppers' payments.
    const file = await open(path, "wx", 0o600)
    const hash = createHash("sha256")
    let size = 0
    try {
      for await (const piece of source) {
        const bytes = typeof piece === "string" ? Buffer.from(piece, "latin1") : piece
        size += bytes.length
        if (size > mostBytes) {
          const text = `The file is larger than ${Math.floor(mostBytes / 1_048_576)} MB.`
          throw new RefusalError("batch-answer-refused", text)
        }
        hash.update(bytes)
        await file.write(bytes)
      }
    } finally {
      await file.close()
    }
    return { sha256: hash.digest("hex"), read: () => createReadStream(path), remove }
  } catch (error) {
    await remove()
    throw error
  }
}
