import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A page's card: its purpose at the top, tools beside it, content below. */
export function PageFrame({
  title,
  intro,
  tools,
  children,
}: {
  title: string
  intro: string
  tools?: ReactNode
  children: ReactNode
}) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div className="min-w-0">
          <Heading level="h1">{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {intro}
          </Text>
        </div>
        {tools}
      </div>
      {children}
    </Container>
  )
}
