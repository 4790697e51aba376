import { useRef, useState } from "react"

import type { MoneyFate } from "../i18n/en/refusals"
import { type ActionSteps, useAction } from "../lib/use-action"

import { fateOf } from "./money-fate"
import { failedRequest, maySend, openedRequest, reopenedRequest } from "./money-request"

/** Why the last press failed, and what happened to the money. */
export interface MoneyFailure {
  readonly error: Error
  readonly fate: MoneyFate
  /** The next press repeats the very same request, whatever the form contains by then. */
  readonly repeats: boolean
}

/**
 * A button that moves money. Its request keeps one key from the opened form to the final result, across presses, retries
 * and lost responses; once it succeeded it is never sent again. While the result of a press is unclear the very same
 * request is repeated, whatever the form contains by then.
 */
export function useMoneyRequest<Input, Answer>({
  act,
  onDone,
  onFailed,
  onSettled,
}: Omit<ActionSteps<Input, Answer>, "act" | "onFailed"> & {
  readonly act: (input: Input, requestKey: string) => Promise<Answer>
  readonly onFailed?: (failure: MoneyFailure) => void
}) {
  const request = useRef(openedRequest())
  const lastSent = useRef<Input>()
  const [failure, setFailure] = useState<MoneyFailure>()
  const action = useAction<Answer, Input>({
    act: (input) => act(input, request.current.key),
    onDone: (answer, input) => {
      request.current = { ...request.current, stage: "granted" }
      return onDone?.(answer, input)
    },
    onFailed: (error) => {
      const fate = fateOf(error, request.current.isLost)
      request.current = failedRequest(request.current, fate)
      const failed = { error, fate, repeats: request.current.stage === "unclear" }
      setFailure(failed)
      onFailed?.(failed)
    },
    onSettled,
  })
  return {
    isPending: action.isPending,
    failure: action.isPending ? undefined : failure,
    press: (input: Input) => {
      if (maySend(request.current)) {
        const same = request.current.stage === "unclear" ? (lastSent.current ?? input) : input
        if (action.press(same)) {
          lastSent.current = same
          request.current = { ...request.current, stage: "sending" }
          setFailure(undefined)
        }
      }
    },
    /** To be called each time a button with a confirmation opens it. */
    reopen: () => {
      request.current = reopenedRequest(request.current)
    },
  }
}
