import { Label, RadioGroup } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import { minorOf } from "../lib/minor-of"

import { MoneyDrawer, type MoneyStep } from "./money-drawer"

type Rest = "keep" | "release"

/**
 * Captures authorized money, in full or in part; a partial capture asks what happens to the rest. An order that an edit made
 * cheaper leaves a rest that nobody can capture.
 */
export function CaptureDrawer(step: MoneyStep) {
  const [choice, setChoice] = useState<Rest>("keep")
  const { capture_in_parts: inParts } = step.attempt.possible
  const { amount, captured } = step.attempt
  return (
    <MoneyDrawer
      step="capture"
      {...step}
      wholeMinor={minorOf(amount) - minorOf(captured)}
      bodyOf={({ rest }) => ({ close_rest: inParts && rest !== undefined && choice === "release" })}
    >
      {({ rest }) =>
        inParts && rest !== undefined && <RestQuestion rest={rest} value={choice} onChange={setChoice} />
      }
    </MoneyDrawer>
  )
}

function RestQuestion({
  rest,
  value,
  onChange,
}: {
  /** The remaining amount, formatted. */
  rest: string
  value: Rest
  onChange: (rest: Rest) => void
}) {
  const { t } = useTranslation("paygate-order-card")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("restQuestion", { rest })}
      </Label>
      <RadioGroup aria-labelledby={id} value={value} onValueChange={(next) => onChange(next as Rest)}>
        <RadioGroup.ChoiceBox value="keep" label={t("restKeep")} description={t("restKeepHint")} />
        <RadioGroup.ChoiceBox value="release" label={t("restRelease")} description={t("restReleaseHint")} />
      </RadioGroup>
    </div>
  )
}
