import type { ReactNode } from "react"

/** A name and what it stands for, as a pair of a description list (`<dl>`). */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-y-0.5">
      <dt className="txt-compact-xsmall text-ui-fg-subtle">{label}</dt>
      <dd className="txt-compact-small text-ui-fg-base min-w-0">{children}</dd>
    </div>
  )
}
