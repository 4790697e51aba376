import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A card of a page: heading, what it is for, tools beside it, content below. A page begins with one of level `h1`. */
export function Card({
  title,
  level = "h2",
  intro,
  tools,
  children,
}: {
  title: ReactNode
  level?: "h1" | "h2"
  intro?: ReactNode
  tools?: ReactNode
  children?: ReactNode
}) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="min-w-0 max-w-3xl">
          <Heading level={level}>{title}</Heading>
          {intro !== undefined && (
            <Text size="small" className="text-ui-fg-subtle">
              {intro}
            </Text>
          )}
        </div>
        {tools !== undefined && <div className="flex flex-wrap gap-2">{tools}</div>}
      </div>
      {children}
    </Container>
  )
}
