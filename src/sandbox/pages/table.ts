import { type Html, html } from "./html"

/** The heading of a column; numbers are right-aligned, as in the rows. */
export type Column = string | { readonly right: string }

/**
 * A table that scrolls on its own when the screen is narrow, also by keyboard.
 * @param name for screen readers
 */
export function table(name: string, columns: readonly Column[], rows: readonly Html[]): Html {
  const headings = columns.map((column) =>
    typeof column === "string"
      ? html`<th scope="col">${column}</th>`
      : html`<th scope="col" class="right">${column.right}</th>`,
  )
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${headings}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}
