import { useQuery } from "@tanstack/react-query"

import type { BatchImportView, BatchView } from "../../../contracts/batch-view"
import { adminApi } from "../../lib/admin-api"

export interface ShownBatch {
  readonly batch: BatchView
  readonly imports: readonly BatchImportView[]
}

/** How often a running import is fetched again, in milliseconds. */
const look = 700

/** A batch and its imports; polled while an import is running. */
export function useBatch(id: string) {
  return useQuery({
    queryKey: ["paygate", "batch", id],
    queryFn: ({ signal }) => adminApi<ShownBatch>(`/admin/paygate/batches/${id}`, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.imports.some((each) => each.state === "running") === true ? look : false,
    staleTime: 0,
  })
}
