import type { Method } from "../methods"
import { Html, html } from "./html"
import { styles } from "./styles"
import { type Language, TEXTS } from "./texts"

export interface Layout {
  readonly title: string
  readonly theme: Method | "plain"
  readonly language: Language
  readonly bar: Html
  readonly body: Html
  readonly wide?: boolean
  /** Seconds after which the page loads itself again. */
  readonly refresh?: number
}

/** A whole page. */
export function layout({ title, theme, language, bar, body, wide, refresh }: Layout): string {
  const reload = refresh === undefined ? undefined : html`<meta http-equiv="refresh" content="${refresh}" />`
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${reload}
        <title>${title}</title>
        ${styles(theme)}
      </head>
      <body class="${wide ? "wide" : ""}">
        <div class="ribbon" role="note">${TEXTS[language].sandbox}</div>
        <header class="bar"><div>${bar}</div></header>
        <main>${body}</main>
      </body>
    </html> `.markup
}
