import { type Html, html } from "./html"

/** The heading of a column; numbers are right-aligned, as in the rows. */
export type Column = string | { readonly right: string }

/** A table that scrolls on its own when the screen is narrow. */
export function table(columns: readonly Column[], rows: readonly Html[]): Html {
  const headings = columns.map((column) =>
    typeof column === "string" ? html`<th>${column}</th>` : html`<th class="right">${column.right}</th>`,
  )
  return html`<div class="scroll">
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
