import type { ReactNode } from "react"

/** A label and its value, as a pair of a description list (`<dl>`). */
export function Labeled({
  label,
  mark,
  children,
}: {
  label: string
  /** The color, as a class, that a chart above uses for it. */
  mark?: string | false | undefined
  children: ReactNode
}) {
  return (
    <div className="flex min-w-0 flex-col gap-y-0.5">
      <dt className="txt-compact-xsmall text-ui-fg-subtle flex items-center gap-x-1.5">
        {mark && <span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${mark}`} />}
        {label}
      </dt>
      <dd className="txt-compact-small text-ui-fg-base min-w-0">{children}</dd>
    </div>
  )
}
