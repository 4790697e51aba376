/**
 * What an answer says of code of the shop's that runs after the money moved and failed: the money has moved, and somebody has to know
 * that the rest has not happened. Nothing in all other answers.
 */
export function hookFailure({ hook_error }: { readonly hook_error: string | null }): { hook_error?: string } {
  return hook_error === null ? {} : { hook_error }
}
