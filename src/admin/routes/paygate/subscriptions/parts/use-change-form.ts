import { useState } from "react"

import type { SubscriptionAccountView, SubscriptionView } from "../../../../../contracts/subscription-view"
import type { FieldProblem } from "../../../../../domain/subscription/field-problem"
import { newRequestKey } from "../../../../lib/request-key"
import { useLanguage } from "../../../../lib/use-language"
import {
  errorsOf,
  type FieldErrors,
  type FormValues,
  readForm,
  type SwitchChoice,
  valuesOf,
  writtenChange,
} from "../lib/form-values"

/** The state of the form to change a subscription, from the first keystroke to the answer. */
export function useChangeForm(subscription: SubscriptionView, account: SubscriptionAccountView | undefined) {
  const language = useLanguage()
  const [values, setValues] = useState(() => valuesOf(subscription, language))
  const [choice, setChoice] = useState<SwitchChoice>("stay")
  const [errors, setErrors] = useState<FieldErrors>({})
  // One key per request, across clicks and lost responses; a different request gets a new one.
  const [requestKey, setRequestKey] = useState(newRequestKey)
  const written = writtenChange(subscription, values, choice)
  return {
    values,
    choice,
    errors,
    written,
    requestKey,
    reading: readForm(subscription, written, account),
    renewKey: () => setRequestKey(newRequestKey()),
    showProblems: (problems: readonly FieldProblem[]) => setErrors(errorsOf(problems)),
    change: (changed: Partial<FormValues>) => {
      setValues((before) => ({ ...before, ...changed }))
      setErrors((before) => withoutErrorsOf(before, changed))
      setRequestKey(newRequestKey())
    },
    choose: (next: SwitchChoice) => {
      setChoice(next)
      setRequestKey(newRequestKey())
    },
  }
}

export type ChangeFormState = ReturnType<typeof useChangeForm>

/** Clears the error of a field while it is being corrected. */
function withoutErrorsOf(errors: FieldErrors, changed: Partial<FormValues>): FieldErrors {
  const touched = Object.keys(changed).map((name) => (name === "days" ? "interval" : name))
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !touched.includes(field)))
}
