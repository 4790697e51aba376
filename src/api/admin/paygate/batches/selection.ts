import type { BatchItem } from "../../../../domain/batch/batch-item"

import type { SelectionBody } from "./validators"

/** The payments of a request, in the words of the rules. */
export function itemsOf({ items }: SelectionBody): BatchItem[] | undefined {
  return items?.map(({ trans_id: transId, ...item }) => ({
    ...item,
    ...(transId === undefined ? {} : { transId }),
  }))
}
