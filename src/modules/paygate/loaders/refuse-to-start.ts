import { existsSync, realpathSync } from "node:fs"

import type { Logger } from "@medusajs/framework/types"

import type { OptionsInvalidError } from "../options"

/**
 * Ends a start that cannot succeed, with a single message. Medusa logs an error thrown by a loader twice, with an unhelpful
 * stack trace. So under Medusa's command line the message is logged here and the process exits with Medusa's own exit code. Any
 * other program, such as a test, gets the error, because its process is not ours to end.
 * @throws OptionsInvalidError
 */
export function refuseToStart(error: OptionsInvalidError, logger: Pick<Logger, "error">): never {
  if (isMedusaCommand(process.argv[1])) {
    logger.error(error.message)
    process.exit(1)
  }
  throw error
}

/** Whether a script is Medusa's command line, by its own path or by the link that npm puts into `.bin`. */
export function isMedusaCommand(script: string | undefined): boolean {
  const path = script !== undefined && existsSync(script) ? realpathSync(script) : (script ?? "")
  return /[\\/]@medusajs[\\/](?:cli|medusa)[\\/]/.test(path)
}
