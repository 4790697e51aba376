import type { Brand } from "../methods"

import { type Html, html } from "./html"
import { styles } from "./styles"
import { type Language, TEXTS } from "./texts"

export interface Layout {
  readonly title: string
  readonly theme: Brand | "plain"
  readonly language: Language
  readonly bar: Html
  readonly body: Html
  readonly wide?: boolean
  /** The page polls whether its payment is decided. */
  readonly watches?: boolean
}

/** A whole page. */
export function layout({ title, theme, language, bar, body, wide, watches }: Layout): string {
  const script = watches ? html`<script src="/sandbox/watch.js" defer></script>` : undefined
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styles(theme)} ${script}
      </head>
      <body class="${wide ? "wide" : ""}">
        <div class="ribbon" role="note">${TEXTS[language].sandbox}</div>
        <header class="bar"><div>${bar}</div></header>
        <main>${body}</main>
      </body>
    </html> `.markup
}
