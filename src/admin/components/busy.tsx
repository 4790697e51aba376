import { Text } from "@medusajs/ui"

/** Work whose end nobody can tell, with what is being done. */
export function Busy({ children }: { children: string }) {
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" aria-live="polite">
        {children}
      </Text>
      <div
        className="bg-ui-bg-component h-2 w-full overflow-hidden rounded-full"
        role="progressbar"
        aria-label={children}
      >
        <div className="bg-ui-fg-interactive h-full w-full animate-pulse" />
      </div>
    </div>
  )
}
