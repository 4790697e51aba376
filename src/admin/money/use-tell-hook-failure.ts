import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** What a route adds when the shop's own code, a workflow hook, failed after the money had moved. */
export interface HookAnswer {
  readonly hook_error?: string
}

/**
 * Warns that the shop's own code failed: what was pressed is done, and what the shop wanted to do afterwards is not. Stays until
 * somebody closes it, because nothing else tells.
 */
export function useTellHookFailure(): (answer: HookAnswer) => void {
  const { t } = useTranslation("paygate-refusals")
  return ({ hook_error: cause }) => {
    if (cause !== undefined) {
      toast.warning(t("hookFailed", { cause }), { duration: Infinity })
    }
  }
}
