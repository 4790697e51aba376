import { type ReactNode, useEffect, useRef } from "react"

/**
 * Labels the icon-only buttons of `@medusajs/ui` for screen readers, and hides the picture in its search field, which has
 * no label either.
 */
export function NamedButtons({ name, children }: { name: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  // After every render, because filters come and go.
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
