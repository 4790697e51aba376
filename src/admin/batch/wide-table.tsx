import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A table that scrolls sideways on a narrow screen, by touch or by keyboard. */
export function WideTable({
  label,
  columns,
  children,
}: {
  label: string
  columns: readonly ReactNode[]
  children: ReactNode
}) {
  return (
    <div className="overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
      <Table aria-label={label} className="min-w-max">
        <Table.Header>
          <Table.Row>
            {columns.map((column, index) => (
              <Table.HeaderCell key={index}>{column}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  )
}
