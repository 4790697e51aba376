import type { Brand } from "../methods"

import { Html } from "./html"

interface Theme {
  readonly bar: string
  readonly accent: string
  readonly onAccent: string
  /** Where the accent would disappear on a dark page. */
  readonly dark?: { readonly accent: string; readonly onAccent: string }
}

/** Colors that resemble the wallets'; they are neither logos nor trademarks. */
const THEMES: Readonly<Record<Brand | "plain", Theme>> = {
  twint: {
    bar: "#0c0c0c",
    accent: "#0c0c0c",
    onAccent: "#ffffff",
    dark: { accent: "#f2f4f6", onAccent: "#0c0c0c" },
  },
  alipay: { bar: "#1268e0", accent: "#1268e0", onAccent: "#ffffff" },
  wechat: { bar: "#057a3d", accent: "#057a3d", onAccent: "#ffffff" },
  plain: {
    bar: "#26323f",
    accent: "#26323f",
    onAccent: "#ffffff",
    dark: { accent: "#d5dde5", onAccent: "#16202b" },
  },
}

/** What differs between a light and a dark page. */
const LIGHT = `--ground:#eef1f4;--card:#fff;--ink:#16202b;--soft:#5a6775;--line:#e4e8ec;--edge:#7d8a97;--hover:#f7f9fa;--link:#0b57b8;--chip:#e9edf0;--good:#dff5e5;--on-good:#12652c;--wait:#fff1c9;--on-wait:#664a00;--bad:#fde6e3;--on-bad:#9c2416`
const DARK = `--ground:#0f151b;--card:#1a232c;--ink:#e8edf2;--soft:#a9b5c1;--line:#33404d;--edge:#7d8a97;--hover:#222d38;--link:#8ab8ff;--chip:#33404d;--good:#143a21;--on-good:#a5e8b8;--wait:#453700;--on-wait:#ffe08a;--bad:#4a1d18;--on-bad:#ffb9ae`

const BASE = `
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.ribbon{background:#ffcf33;color:#2a2000;text-align:center;font-size:14px;font-weight:600;padding:6px 16px}
.bar{background:var(--bar);color:#fff}
.bar div{max-width:480px;margin:0 auto;padding:18px 24px;font-size:22px;font-weight:700;letter-spacing:.02em}
.bar small{font-weight:400;font-size:15px;letter-spacing:0;margin-right:8px}
main{max-width:480px;margin:28px auto;padding:0 16px 40px}
.wide main,.wide .bar div{max-width:1040px}
.card{background:var(--card);border-radius:16px;box-shadow:0 1px 2px #0b1a2b14,0 8px 28px #0b1a2b12;padding:28px 24px;margin-bottom:20px}
h1{font-size:24px;line-height:1.25;margin:0 0 12px}
h2{font-size:18px;margin:0 0 12px}
h3{font-size:16px;margin:18px 0 8px}
.sum{font-size:clamp(28px,8.5vw,40px);font-weight:700;line-height:1.15;margin:0 0 20px;letter-spacing:-.01em;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:auto 1fr;gap:8px 20px;margin:0}
dt{color:var(--soft)}
dd{margin:0;text-align:right;overflow-wrap:anywhere}
.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:14px}
form{margin:0}
button,.button{display:block;width:100%;font:inherit;font-weight:600;border-radius:12px;padding:14px 18px;margin:0 0 10px;cursor:pointer;border:1.5px solid var(--edge);background:var(--card);color:var(--ink);text-align:center;text-decoration:none}
button:hover{border-color:var(--ink);background:var(--hover)}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-size:18px;padding:17px 18px}
button.main:hover{filter:brightness(1.12)}
button:focus-visible,a:focus-visible,input:focus-visible,.scroll:focus-visible{outline:3px solid #c27c00;outline-offset:2px}
.more{margin-top:18px;border-top:1px solid var(--line);padding-top:16px}
.more p{color:var(--soft);font-size:14px;margin:0 0 12px}
.note{color:var(--soft);margin:0}
.code{display:inline-block;background:var(--chip);border-radius:8px;padding:4px 10px;margin:0 0 12px}
.mark{width:56px;height:56px;border-radius:50%;display:grid;place-items:center;font-size:28px;font-weight:700;margin:0 0 16px}
.good{background:var(--good);color:var(--on-good)}
.wait{background:var(--wait);color:var(--on-wait)}
.bad,.refusal{background:var(--bad);color:var(--on-bad)}
.refusal{border-radius:12px;padding:12px 14px;margin:14px 0 0}
.after{margin:18px 0 0}
.qr{display:block;width:min(260px,100%);margin:0 auto 16px;padding:14px;border:1px solid #d9dfe5;border-radius:14px;background:#fff;color:#000}
.qr svg{display:block;width:100%;height:auto}
.switch{border:1.5px dashed var(--edge);border-radius:14px;padding:18px;margin:0 0 18px;text-align:center}
.switch p{margin:0 0 12px}
.center{text-align:center}
input[type=text],input[type=file]{display:block;width:100%;font:inherit;background:var(--card);color:var(--ink);border:1.5px solid var(--edge);border-radius:12px;padding:13px 14px;margin:6px 0 14px}
label{font-weight:600}
.button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:15px}
th{text-align:left;color:var(--soft);font-weight:600;font-size:13px;padding:8px 12px;white-space:nowrap}
td{padding:10px 12px;border-top:1px solid var(--line);vertical-align:top}
td.right,th.right{text-align:right;white-space:nowrap}
td:first-child{white-space:nowrap}
tbody tr:hover{background:var(--hover)}
a{color:var(--link)}
.state{display:inline-block;border-radius:999px;padding:2px 10px;font-size:13px;font-weight:600;background:var(--chip);white-space:nowrap}
.state-captured,.state-authorized,.state-partly-captured{background:var(--good);color:var(--on-good)}
.state-failed{background:var(--bad);color:var(--on-bad)}
.state-open,.state-requested{background:var(--wait);color:var(--on-wait)}
.actions{display:flex;flex-wrap:wrap;gap:8px}
.actions button{width:auto;padding:8px 14px;margin:0}
`

/** The style sheet of a page, light or dark as the browser asks; it is inlined, because the page loads nothing. */
export function styles(theme: Brand | "plain"): Html {
  const { bar, accent, onAccent, dark = { accent, onAccent } } = THEMES[theme]
  const roots =
    `:root{color-scheme:light dark;--bar:${bar};--accent:${accent};--on-accent:${onAccent};${LIGHT}}` +
    `@media (prefers-color-scheme:dark){:root{--accent:${dark.accent};--on-accent:${dark.onAccent};${DARK}}}`
  return new Html(`<style>${roots}${BASE}</style>`)
}
