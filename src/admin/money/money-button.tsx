import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { adminApi } from "../lib/admin-api"

import { useMoneyFailureWords } from "./use-money-failure-words"
import { type MoneyFailure, useMoneyRequest } from "./use-money-request"
import { type HookAnswer, useTellHookFailure } from "./use-tell-hook-failure"

/** A button that asks for confirmation and then moves the whole amount available. */
export function MoneyButton({
  path,
  body = {},
  text,
  question,
  done,
  onSettled,
}: {
  readonly path: `/admin/paygate/${"attempts" | "operations"}/${string}`
  /** Sent together with the request's key. */
  readonly body?: Readonly<Record<string, string>>
  /** The text of the button, and of the one that confirms. */
  readonly text: string
  readonly question: { readonly title: string; readonly description: string }
  /** Shown after success. */
  readonly done: string
  readonly onSettled: () => unknown
}) {
  const { t: common } = useTranslation("paygate-common")
  const prompt = usePrompt()
  const tellHookFailure = useTellHookFailure()
  const request = useMoneyRequest<void, HookAnswer>({
    act: (_, key) => adminApi(path, { method: "POST", body: { ...body, request_key: key } }),
    onDone: (answer) => {
      toast.success(done)
      tellHookFailure(answer)
    },
    onFailed: useTellMoneyFailure(text),
    onSettled,
  })
  const ask = async () => {
    request.reopen()
    if (await prompt({ ...question, confirmText: text, cancelText: common("cancel") })) {
      request.press()
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={request.isPending}
      disabled={request.isPending}
      onClick={() => void ask()}
    >
      {text}
    </Button>
  )
}

/** Shows a failure as a toast that stays until somebody closes it, because it says what happened to the money. */
function useTellMoneyFailure(button: string): (failure: MoneyFailure) => void {
  const words = useMoneyFailureWords()
  return (failure) => {
    const { title, text } = words(failure, button)
    toast.error(title, { description: text, duration: Infinity })
  }
}
