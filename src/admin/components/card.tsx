import { Container, Heading, Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"

/** A card of a page: heading, what it is for, tools beside it, content below. A page begins with one of level `h1`. */
export function Card({
  title,
  level = "h2",
  isRegion = false,
  intro,
  tools,
  children,
}: {
  title: ReactNode
  level?: "h1" | "h2"
  /** A card among Medusa's own is a landmark, so that people find it by its name. */
  isRegion?: boolean
  intro?: ReactNode
  tools?: ReactNode
  children?: ReactNode
}) {
  const headingId = useId()
  return (
    <Container
      className="divide-y p-0"
      {...(isRegion ? { role: "region", "aria-labelledby": headingId } : {})}
    >
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="min-w-0 max-w-3xl">
          <Heading level={level} id={headingId}>
            {title}
          </Heading>
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
