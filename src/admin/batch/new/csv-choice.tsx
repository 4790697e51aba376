import { Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

import { Consent } from "../../components/consent"
import { FileInput } from "../../components/file-input"
import { readTextFile } from "../../lib/read-text-file"
import { useLanguage } from "../../lib/use-language"

import type { ChosenCsv } from "./csv-file"

/** Lets the merchant choose a CSV file, and reads it as text. */
export function CsvChoice({
  file,
  wholeOnly,
  onChange,
}: {
  file: ChosenCsv
  /** Releases always cover whole payments. */
  wholeOnly: boolean
  onChange: (file: ChosenCsv) => void
}) {
  const { t } = useTranslation("paygate-batch")
  const id = useId()
  const language = useLanguage()
  const choose = async (chosen: File | undefined) =>
    onChange({ ...file, csv: chosen === undefined ? "" : await readTextFile(chosen, language) })
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Label htmlFor={id} size="small" weight="plus">
        {t("make.csvFile")}
      </Label>
      <FileInput
        id={id}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-describedby={`${id}-hint`}
        onChoose={(chosen) => void choose(chosen)}
      />
      <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle">
        {t("make.csvHint")}
      </Text>
      {!wholeOnly && (
        <Consent
          checked={file.restWhenEmpty}
          onChange={(restWhenEmpty) => onChange({ ...file, restWhenEmpty })}
        >
          {t("make.restWhenEmpty")}
        </Consent>
      )}
    </div>
  )
}
