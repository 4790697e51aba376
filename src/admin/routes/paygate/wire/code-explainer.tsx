import { Button, Hint, Input, Label, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"

import { languageOf } from "../../../../domain/languages"
import { Card } from "../../../components/card"
import { Labeled } from "../../../components/labeled"
import { LoadFailed } from "../../../components/load-failed"
import { adminApi } from "../../../lib/admin-api"
import { useLanguage } from "../../../lib/use-language"

interface Explanation {
  readonly actionText: string
  readonly module: string
  readonly moduleName?: string
  readonly detail: string
  readonly parameter?: string
  readonly categoryText: string
  readonly text: string
}

/** Explains the eight characters of a result. */
export function CodeExplainer() {
  const { t } = useTranslation("paygate-gateway")
  const id = useId()
  const language = languageOf(useLanguage())
  const [typed, setTyped] = useState("")
  const [code, setCode] = useState("")
  const [invalid, setInvalid] = useState(false)
  const explanation = useQuery({
    queryKey: ["paygate", "code", code, language],
    queryFn: ({ signal }) =>
      adminApi<{ explanation: Explanation }>(`/admin/paygate/codes/${code}?language=${language}`, { signal }),
    enabled: code !== "",
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = typed.trim().toUpperCase()
    const fits = /^[0-9A-Z]{8}$/.test(wanted)
    setInvalid(!fits)
    // The explanation shown no longer belongs to what the field contains.
    setCode(fits ? wanted : "")
  }
  return (
    <Card title={t("wire.codeTitle")} intro={t("wire.codeIntro")}>
      <form onSubmit={submit} className="flex flex-col gap-y-1 px-6 py-4" noValidate>
        <Label htmlFor={id} size="small" weight="plus">
          {t("wire.code")}
        </Label>
        <div className="flex gap-x-2">
          <Input
            id={id}
            size="small"
            className="w-40 font-mono"
            placeholder="22720040"
            spellCheck={false}
            value={typed}
            aria-invalid={invalid}
            aria-describedby={invalid ? `${id}-invalid` : undefined}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" size="small" variant="secondary">
            {t("wire.explain")}
          </Button>
        </div>
        {invalid && (
          <Hint id={`${id}-invalid`} variant="error" role="alert">
            {t("wire.codeInvalid")}
          </Hint>
        )}
      </form>
      <div aria-live="polite">
        {explanation.error && (
          <div className="px-6 py-4">
            <LoadFailed error={explanation.error} onRetry={() => void explanation.refetch()} />
          </div>
        )}
        {explanation.data && <InWords explanation={explanation.data.explanation} />}
      </div>
    </Card>
  )
}

function InWords({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation("paygate-gateway")
  const { module, moduleName, detail, parameter } = explanation
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text weight="plus">{explanation.text}</Text>
      <dl className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Labeled label={t("wire.partAction")}>{explanation.actionText}</Labeled>
        <Labeled label={t("wire.partModule")}>{moduleName ? `${moduleName} (${module})` : module}</Labeled>
        <Labeled label={t("wire.partDetail")}>{parameter ? `${parameter} (${detail})` : detail}</Labeled>
        <Labeled label={t("wire.advice")}>{explanation.categoryText}</Labeled>
      </dl>
    </div>
  )
}
