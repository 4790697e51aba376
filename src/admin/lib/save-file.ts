import { adminFile, type AdminPath } from "./admin-api"

/** Downloads a file made by the server, under the server's file name. @throws as `adminApi` */
export async function downloadFile(path: AdminPath): Promise<void> {
  const response = await adminFile(path)
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1]
  saveFile(name ?? path.slice(path.lastIndexOf("/") + 1), await response.blob())
}

/** Saves a file made by the page. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
