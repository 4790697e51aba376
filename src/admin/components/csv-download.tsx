import { ArrowDownTray } from "@medusajs/icons"
import { Button } from "@medusajs/ui"

import { csvText } from "../lib/csv-text"
import { saveFile } from "../lib/save-file"
import { useLanguage } from "../lib/use-language"

/** A button that downloads rows as a CSV file; the first row is the heading. */
export function CsvDownload({
  fileName,
  rows,
  children,
}: {
  fileName: string
  /** Computed only on click: there may be thousands. */
  rows: () => readonly (readonly string[])[]
  children: string
}) {
  const language = useLanguage()
  const download = () => saveFile(fileName, new Blob([csvText(rows(), language)], { type: "text/csv" }))
  return (
    <Button type="button" size="small" variant="secondary" onClick={download}>
      <ArrowDownTray />
      {children}
    </Button>
  )
}
