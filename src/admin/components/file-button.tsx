import { ArrowDownTray } from "@medusajs/icons"
import { Button, toast, Tooltip } from "@medusajs/ui"

import type { AdminPath } from "../lib/admin-api"
import { downloadFile } from "../lib/save-file"
import { useAction } from "../lib/use-action"
import { useFailureWords } from "../lib/use-failure-words"

/** A button that downloads a file made by the server. */
export function FileButton({
  path,
  variant = "secondary",
  hint,
  children,
}: {
  readonly path: AdminPath
  readonly variant?: "secondary" | "transparent"
  /** What the file contains, where its name does not say. */
  readonly hint?: string
  readonly children: string
}) {
  const failureWords = useFailureWords()
  const download = useAction({
    act: () => downloadFile(path),
    onFailed: (error) => toast.error(failureWords(error)),
  })
  const button = (
    <Button
      type="button"
      size="small"
      variant={variant}
      isLoading={download.isPending}
      onClick={() => download.press()}
    >
      <ArrowDownTray />
      {children}
    </Button>
  )
  return hint === undefined ? button : <Tooltip content={hint}>{button}</Tooltip>
}
