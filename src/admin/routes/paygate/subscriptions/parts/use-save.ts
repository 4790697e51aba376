import { toast } from "@medusajs/ui"
import { useState } from "react"

import type { FieldProblem } from "../../../../../domain/subscription/field-problem"
import { useAction } from "../../../../lib/use-action"
import { refusedFields } from "../lib/calls"
import { errorsOf, type FieldErrors } from "../lib/form-values"
import { useRefresh } from "../lib/queries"
import { useWords } from "../lib/use-words"

/** Saves a form of the registry: problems are shown at the fields, else in a toast, and what was typed stays. */
export function useSave(done: { readonly words: string; readonly onDone: () => void }) {
  const { failure } = useWords()
  const refresh = useRefresh()
  const [errors, setErrors] = useState<FieldErrors>({})
  const show = (problems: readonly FieldProblem[]) => setErrors(errorsOf(problems))
  const saving = useAction<unknown, () => Promise<unknown>>({
    act: (send) => send(),
    onDone: async () => {
      await refresh()
      toast.success(done.words)
      done.onDone()
    },
    onFailed: (error) => {
      const refused = refusedFields(error)
      show(refused)
      if (refused.length === 0) toast.error(failure(error))
    },
  })
  return { errors, isSaving: saving.isPending, show, save: saving.press }
}
