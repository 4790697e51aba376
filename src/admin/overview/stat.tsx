import { Container, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** One figure with its label above and what it is based on below. */
export function Stat({ label, value, children }: { label: string; value: ReactNode; children?: ReactNode }) {
  return (
    <Container className="flex min-w-0 flex-col gap-y-1 px-6 py-4">
      <Text as="p" size="small" leading="compact" className="text-ui-fg-subtle">
        {label}
      </Text>
      <p className="h1-core text-ui-fg-base break-words tabular-nums">{value}</p>
      <div className="txt-compact-small text-ui-fg-subtle">{children}</div>
    </Container>
  )
}
