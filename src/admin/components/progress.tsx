import { Text } from "@medusajs/ui"

/** Work in progress, as text and as a bar. `part` is 0 to 1; without it the duration is unknown. */
export function Progress({ text, part }: { text: string; part?: number }) {
  const percent = part === undefined ? undefined : Math.round(part * 100)
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" aria-live="polite">
        {text}
      </Text>
      <div
        className="bg-ui-bg-component h-2 w-full overflow-hidden rounded-full"
        role="progressbar"
        aria-label={text}
        {...(percent === undefined
          ? {}
          : { "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": percent })}
      >
        {percent === undefined ? (
          <div className="bg-ui-fg-interactive h-full w-full animate-pulse" />
        ) : (
          <div className="bg-ui-fg-interactive h-full" style={{ width: `${percent}%` }} />
        )}
      </div>
    </div>
  )
}
