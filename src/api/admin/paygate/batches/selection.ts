import type { BatchItem } from "../../../../domain/batch/batch-item"

import type { SelectionBody } from "./validators"

/** Converts the payments of a request to the form that the rules use. */
export function batchItemsOf({ items }: SelectionBody): BatchItem[] | undefined {
  return items?.map(({ trans_id: transId, ...item }) => ({
    ...item,
    ...(transId === undefined ? {} : { transId }),
  }))
}
