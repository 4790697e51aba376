import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

/** Radix needs a non-empty value for "all"; no filter uses this one. */
const everything = "*"

/** A filter with a few values, and "all" unless one of them always applies. */
export function Choice({
  label,
  value,
  options,
  withAll = true,
  onChange,
}: {
  label: string
  /** Empty for all. */
  value: string
  options: Readonly<Record<string, string>>
  withAll?: boolean
  onChange: (value: string) => void
}) {
  const { t } = useTranslation("paygate-gateway")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall" className="text-ui-fg-subtle">
        {label}
      </Label>
      <Select
        size="small"
        value={value === "" ? everything : value}
        onValueChange={(chosen) => onChange(chosen === everything ? "" : chosen)}
      >
        <Select.Trigger id={id} className="min-w-32">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {withAll && <Select.Item value={everything}>{t("all")}</Select.Item>}
          {Object.entries(options).map(([key, text]) => (
            <Select.Item key={key} value={key}>
              {text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
