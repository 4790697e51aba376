import type { BatchImportView } from "../../domain/batch/batch-view"
import { AdminApiError, refuseOffline } from "../lib/admin-api"

/**
 * Sends an answer file as it is. `fetch` tells nothing of what has left; this does, from 0 to 1.
 * @throws OfflineError when the browser has no connection
 * @throws AdminApiError with the server's words, which name lines and fields; TypeError, as fetch does, when no server answers
 */
export async function uploadAnswer(
  batchId: string,
  file: File,
  onProgress: (part: number) => void,
): Promise<BatchImportView> {
  refuseOffline()
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const name = encodeURIComponent(file.name)
    request.open("POST", `/admin/paygate/batches/${batchId}/answer?file_name=${name}`)
    request.setRequestHeader("content-type", "application/octet-stream")
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total)
    request.onerror = () => reject(new TypeError("the server could not be reached"))
    request.onload = () => {
      const answer = readAnswer(request.responseText)
      if (request.status === 202 && answer.import) {
        resolve(answer.import)
      } else {
        reject(new AdminApiError(answer.message, request.status, answer))
      }
    }
    request.send(file)
  })
}

function readAnswer(text: string): { import?: BatchImportView; message?: string } {
  try {
    return JSON.parse(text) as { import?: BatchImportView; message?: string }
  } catch {
    return {}
  }
}
