import { type ReactNode, useEffect, useRef } from "react"

/**
 * Names the buttons of `@medusajs/ui` that show only an icon, of which a screen reader would tell nothing, and hides the picture
 * in its search field, which has no name either.
 */
export function NamedButtons({ name, children }: { name: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  // After every drawing: filters come and go.
  useEffect(() => {
    for (const button of frame.current?.querySelectorAll("button:not([aria-label])") ?? []) {
      if (button.textContent.trim() === "") {
        button.setAttribute("aria-label", name)
      }
    }
    for (const picture of frame.current?.querySelectorAll("[role=img]:not([aria-label])") ?? []) {
      picture.setAttribute("aria-hidden", "true")
    }
  })
  return (
    <div ref={frame} className="contents">
      {children}
    </div>
  )
}
