import { Label, RadioGroup, Text } from "@medusajs/ui"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import type { SwitchChoice } from "../lib/form-values"
import { useWords } from "../lib/use-words"

import { DrawerForm } from "./drawer-form"
import type { ChangeFormState } from "./use-change-form"
import { ValueFields } from "./value-fields"

/** The first step: the new values. */
export function ChangeForm({
  subscription,
  form,
  onReview,
}: {
  subscription: SubscriptionView
  form: ChangeFormState
  onReview: () => void
}) {
  const { t } = useWords()
  const review = () => {
    if (form.reading.ok) {
      onReview()
    } else {
      form.showProblems(form.reading.problems)
    }
  }
  const known = t(subscription.active ? "on" : "off")
  return (
    <DrawerForm submit={t("change.review")} onSubmit={review}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("change.hint")}
      </Text>
      <ValueFields
        values={form.values}
        errors={form.errors}
        currency={subscription.currency_code.toUpperCase()}
        descriptionHint={t("change.descriptionHint")}
        onChange={form.change}
      />
      <div className="flex flex-col gap-y-2">
        <Label id="paygate-switch" size="small" weight="plus">
          {t("change.active")}
        </Label>
        <RadioGroup
          aria-labelledby="paygate-switch"
          value={form.choice}
          onValueChange={(choice) => form.choose(choice as SwitchChoice)}
        >
          <RadioGroup.ChoiceBox
            value="stay"
            label={t("change.activeStays", { state: known })}
            description={t("change.activeStaysHint")}
          />
          <RadioGroup.ChoiceBox
            value="on"
            label={t("change.activeOn")}
            description={t("change.activeOnHint")}
          />
          <RadioGroup.ChoiceBox
            value="off"
            label={t("change.activeOff")}
            description={t("change.activeOffHint")}
          />
        </RadioGroup>
      </div>
    </DrawerForm>
  )
}
