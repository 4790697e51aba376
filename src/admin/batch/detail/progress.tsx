import { Text } from "@medusajs/ui"

/** How far something is, in words and as a bar. `part` from 0 to 1. */
export function Progress({ text, part }: { text: string; part: number }) {
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" aria-live="polite">
        {text}
      </Text>
      <div
        className="bg-ui-bg-component h-2 w-full overflow-hidden rounded-full"
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(part * 100)}
      >
        <div className="bg-ui-fg-interactive h-full" style={{ width: `${Math.round(part * 100)}%` }} />
      </div>
    </div>
  )
}
