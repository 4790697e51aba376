import { Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

/** Takes a CSV file from the merchant's machine and reads it as text. */
export function CsvChoice({ onChange }: { onChange: (csv: string) => void }) {
  const { t } = useTranslation("paygate-batch")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Label htmlFor={id} size="small" weight="plus">
        {t("make.csvFile")}
      </Label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv,text/plain"
        className="txt-small max-w-full"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          void (file?.text() ?? Promise.resolve("")).then(onChange)
        }}
      />
      <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle">
        {t("make.csvHint")}
      </Text>
    </div>
  )
}
