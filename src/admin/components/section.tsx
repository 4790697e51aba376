import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A section of a card with its heading and its actions beside it. */
export function Section({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h3">{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
