import { useMutation } from "@tanstack/react-query"
import { useRef } from "react"

/** What happens at a press of a button. */
export interface ActionSteps<Input, Answer> {
  readonly act: (input: Input) => Promise<Answer>
  /** Called even when the button is gone by then, because what it did cannot be done again. */
  readonly onDone?: (answer: Answer, input: Input) => unknown
  /** Where the place itself does not show the error. */
  readonly onFailed?: (error: Error, input: Input) => void
  /** Whatever came of it; for reading again what a failed step changed, too. */
  readonly onSettled?: () => unknown
}

/**
 * Everything a page does at the press of a button, as opposed to what it reads. A press is carried out now or fails now: it
 * never waits for a connection to come back, is never repeated by itself, and is ignored while one is under way.
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
      // A failure is told at once: without a connection, reading again would wait for it.
      if (failure === null) {
        await settled
      }
    },
  })
  return {
    /** @returns whether the press was taken */
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
