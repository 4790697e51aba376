import { useMutation } from "@tanstack/react-query"
import { useRef } from "react"

/** What happens when a button is pressed. */
export interface ActionSteps<Input, Answer> {
  readonly act: (input: Input) => Promise<Answer>
  /** Called even when the button is no longer on the page, because what it did cannot be undone. */
  readonly onDone?: (answer: Answer, input: Input) => unknown
  /** For places that do not show the error themselves. */
  readonly onFailed?: (error: Error, input: Input) => void
  /** Called after success and failure; for reloading, because a failed step can change data too. */
  readonly onSettled?: () => unknown
}

/**
 * Everything a page does at the press of a button, as opposed to what it reads. A press is carried out now or fails now: it
 * never waits for the connection to return, is never repeated automatically, and is ignored while one is in progress.
 */
export function useAction<Answer, Input = void>(steps: ActionSteps<Input, Answer>) {
  const isUnderWay = useRef(false)
  const { mutate, isPending, error, data, reset } = useMutation<Answer, Error, Input>({
    networkMode: "always",
    retry: false,
    mutationFn: steps.act,
    onSuccess: (answer, input) => steps.onDone?.(answer, input),
    onError: (failure, input) => steps.onFailed?.(failure, input),
    onSettled: async (_answer, failure) => {
      isUnderWay.current = false
      const settled = steps.onSettled?.()
      // A failure is shown at once: offline, waiting for the reload would delay it until the connection returns.
      if (failure === null) {
        await settled
      }
    },
  })
  return {
    /** @returns whether the press was accepted */
    press: (input: Input): boolean => {
      if (isUnderWay.current) {
        return false
      }
      isUnderWay.current = true
      mutate(input)
      return true
    },
    ...{ isPending, error, data, reset },
  }
}
