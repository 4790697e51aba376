import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type StepExecutionContext, StepResponse } from "@medusajs/framework/workflows-sdk"

import { errorText } from "../domain/error-text"

/** How a workflow registers a shop's handler for one of its hooks, with its compensation. */
type Register = (
  handler: (input: unknown, context: StepExecutionContext) => unknown,
  undo?: (kept: unknown, context: StepExecutionContext) => unknown,
) => void

const failedKey = "paygate_hook_failed"

/**
 * A hook that runs after money has moved. Medusa fails a workflow whose hook throws, and the caller would be told that nothing
 * was done. The money cannot be taken back either, so an error of the hook is logged and returned with the result.
 */
export function afterTheFact<Hook extends (handler: never, undo?: never) => void>(
  name: string,
  hook: Hook,
): Hook {
  const register = hook as unknown as Register
  const guarded: Register = (handler, undo) =>
    register(async (input, context) => {
      try {
        return await handler(input, context)
      } catch (error) {
        const logger = context.container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
        logger.error(`paygate: the hook ${name} failed after the work was done: ${errorText(error)}`)
        return new StepResponse({ [failedKey]: errorText(error) })
      }
    }, undo)
  return guarded as unknown as Hook
}

/** Why a hook failed, from its result; null if it succeeded or there is no hook. */
export function hookError(left: unknown): string | null {
  const { [failedKey]: text } = (left ?? {}) as { readonly [failedKey]?: string }
  return text ?? null
}
