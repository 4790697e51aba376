import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A part of a card with its heading and, beside it, what can be done there. */
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
