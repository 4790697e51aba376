import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A table that scrolls sideways on a narrow screen, by touch or by keyboard. */
export function ScrollingTable({
  name,
  columns,
  children,
}: {
  name: string
  columns: readonly ReactNode[]
  children: ReactNode
}) {
  return (
    <div role="region" aria-label={name} tabIndex={0} className="overflow-x-auto">
      <Table aria-label={name} className="min-w-full">
        <Table.Header>
          <Table.Row>
            {columns.map((column, index) => (
              <Table.HeaderCell key={index} className="text-nowrap">
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
