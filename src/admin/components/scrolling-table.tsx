import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A table that scrolls sideways on a narrow screen, also by keyboard. */
export function ScrollingTable({
  name,
  columns,
  children,
}: {
  name: string
  columns: readonly string[]
  children: ReactNode
}) {
  return (
    <div role="region" aria-label={name} tabIndex={0} className="overflow-x-auto">
      <Table className="min-w-full">
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column} className="text-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  )
}
