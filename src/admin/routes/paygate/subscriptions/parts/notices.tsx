import { Skeleton, Text } from "@medusajs/ui"

/** Skeleton lines while something is loading. */
export function Loading({ lines = 4 }: { lines?: number }) {
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" aria-busy="true">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className="h-6 w-full" />
      ))}
    </div>
  )
}

/** An empty list, with a hint what to do. */
export function Nothing({ title, hint }: { title: string; hint: string }) {
  return (
    <div className="flex flex-col items-center gap-y-1 px-6 py-12 text-center">
      <Text weight="plus">{title}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {hint}
      </Text>
    </div>
  )
}
