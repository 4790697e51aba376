import { type ReactNode, useEffect, useRef } from "react"

/** Names the buttons of `@medusajs/ui` that show only an icon, without which a screen reader tells nothing of them. */
export function NamedButtons({ name, children }: { name: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  // After every drawing: filters come and go.
  useEffect(() => {
    for (const button of frame.current?.querySelectorAll("button:not([aria-label])") ?? []) {
      if (button.textContent.trim() === "") {
        button.setAttribute("aria-label", name)
      }
    }
  })
  return (
    <div ref={frame} className="contents">
      {children}
    </div>
  )
}
