import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A part of a card: its heading, an action beside it, content below. */
export function Section({
  title,
  level = "h3",
  action,
  children,
}: {
  title: string
  level?: "h2" | "h3"
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level={level}>{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
