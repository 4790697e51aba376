/**
 * What to add to a response if the shop's own code failed after the money had moved: somebody has to know that the money has
 * moved but the rest has not happened. Empty otherwise.
 */
export function hookFailure({ hook_error }: { readonly hook_error: string | null }): { hook_error?: string } {
  return hook_error === null ? {} : { hook_error }
}
