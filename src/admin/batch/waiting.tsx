import { Skeleton, Text } from "@medusajs/ui"

import { LoadFailed } from "../components/load-failed"

/** Shown in a card in place of its content: loading, failed, or empty. */
export function Waiting({
  query,
  empty,
}: {
  query: { readonly isPending: boolean; readonly error: Error | null; readonly refetch: () => unknown }
  empty?: string | undefined
}) {
  if (query.error) {
    return (
      <div className="px-6 py-4">
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </div>
    )
  }
  if (query.isPending) {
    return (
      <div className="px-6 py-4" role="status" aria-busy="true">
        <Skeleton className="h-24 w-full rounded-md" />
      </div>
    )
  }
  return empty === undefined ? null : (
    <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
      {empty}
    </Text>
  )
}
