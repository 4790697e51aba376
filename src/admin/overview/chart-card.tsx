import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A card of the overview: heading, tools beside it, content. */
export function ChartCard({
  title,
  hint,
  tools,
  children,
}: {
  title: string
  hint?: string
  tools?: ReactNode
  children: ReactNode
}) {
  return (
    <Container role="group" aria-label={title} className="flex min-w-0 flex-col p-0">
      <div className="flex flex-wrap items-start justify-between gap-2 px-6 py-4">
        <div className="min-w-0">
          <Heading level="h2">{title}</Heading>
          {hint !== undefined && <p className="txt-small text-ui-fg-subtle">{hint}</p>}
        </div>
        {tools}
      </div>
      {children}
    </Container>
  )
}
