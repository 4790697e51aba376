import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type StepExecutionContext, StepResponse } from "@medusajs/framework/workflows-sdk"

import { errorText } from "../domain/error-text"

/** How a workflow takes a shop's code for one of its hooks, and what undoes it. */
type Register = (
  handler: (input: unknown, context: StepExecutionContext) => unknown,
  undo?: (kept: unknown, context: StepExecutionContext) => unknown,
) => void

const failedKey = "paygate_hook_failed"

/**
 * A hook for what comes after the money moved. Medusa fails a workflow whose hook throws, and whoever asked would read that nothing was
 * done. Nothing can take the money back either, so what such a hook throws is logged and told beside the result.
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

/** Why a hook failed, from what it left behind; null when it did not, or when there is none. */
export function hookError(left: unknown): string | null {
  const { [failedKey]: text } = (left ?? {}) as { readonly [failedKey]?: string }
  return text ?? null
}
