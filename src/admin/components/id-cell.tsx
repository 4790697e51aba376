import { Table } from "@medusajs/ui"

import { CopyableId } from "./copyable-id"

/** A number of the gateway in a table, never wrapped: on a narrow screen the table scrolls. */
export function IdCell({ name, value }: { name: string; value: string | null }) {
  return (
    <Table.Cell>
      {value === null ? (
        "–"
      ) : (
        <div className="w-max">
          <CopyableId name={name} value={value} />
        </div>
      )}
    </Table.Cell>
  )
}
