import type { Brand } from "../methods"

import { Html } from "./html"

/** Colors that resemble the wallets'; they are neither logos nor trademarks. */
const THEMES: Readonly<Record<Brand | "plain", { bar: string; accent: string; onAccent: string }>> = {
  twint: { bar: "#0c0c0c", accent: "#0c0c0c", onAccent: "#ffffff" },
  alipay: { bar: "#1268e0", accent: "#1268e0", onAccent: "#ffffff" },
  wechat: { bar: "#057a3d", accent: "#057a3d", onAccent: "#ffffff" },
  plain: { bar: "#26323f", accent: "#26323f", onAccent: "#ffffff" },
}

const BASE = `
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:#eef1f4;color:#16202b;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.ribbon{background:#ffcf33;color:#2a2000;text-align:center;font-size:14px;font-weight:600;padding:6px 16px}
.bar{background:var(--bar);color:#fff}
.bar div{max-width:480px;margin:0 auto;padding:18px 24px;font-size:22px;font-weight:700;letter-spacing:.02em}
.bar small{font-weight:400;font-size:15px;opacity:.85;letter-spacing:0;margin-right:8px}
main{max-width:480px;margin:28px auto;padding:0 16px 40px}
.wide main,.wide .bar div{max-width:1040px}
.card{background:#fff;border-radius:16px;box-shadow:0 1px 2px #0b1a2b14,0 8px 28px #0b1a2b12;padding:28px 24px;margin-bottom:20px}
h1{font-size:24px;line-height:1.25;margin:0 0 12px}
h2{font-size:18px;margin:0 0 12px}
h3{font-size:16px;margin:18px 0 8px}
.sum{font-size:clamp(28px,8.5vw,40px);font-weight:700;line-height:1.15;margin:0 0 20px;letter-spacing:-.01em;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:auto 1fr;gap:8px 20px;margin:0}
dt{color:#5a6775}
dd{margin:0;text-align:right;overflow-wrap:anywhere}
.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:14px}
form{margin:0}
button,.button{display:block;width:100%;font:inherit;font-weight:600;border-radius:12px;padding:14px 18px;margin:0 0 10px;cursor:pointer;border:1.5px solid #c9d1d9;background:#fff;color:#16202b;text-align:center;text-decoration:none}
button:hover{border-color:#7d8a97;background:#f7f9fa}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-size:18px;padding:17px 18px}
button.main:hover{filter:brightness(1.12)}
button:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid #ffb300;outline-offset:2px}
.more{margin-top:18px;border-top:1px solid #e4e8ec;padding-top:16px}
.more p{color:#5a6775;font-size:14px;margin:0 0 12px}
.note{color:#5a6775;margin:0}
.code{display:inline-block;background:#f1f3f5;border-radius:8px;padding:4px 10px;margin:0 0 12px}
.mark{width:56px;height:56px;border-radius:50%;display:grid;place-items:center;font-size:28px;font-weight:700;margin:0 0 16px}
.good{background:#dff5e5;color:#12652c}
.wait{background:#fff1c9;color:#664a00}
.bad{background:#fde6e3;color:#9c2416}
.qr{display:block;width:min(260px,100%);margin:0 auto 16px;padding:14px;border:1px solid #d9dfe5;border-radius:14px;background:#fff;color:#000}
.qr svg{display:block;width:100%;height:auto}
.switch{border:1.5px dashed #b6c0ca;border-radius:14px;padding:18px;margin:0 0 18px;text-align:center}
.switch p{margin:0 0 12px}
.center{text-align:center}
input[type=text]{display:block;width:100%;font:inherit;border:1.5px solid #c9d1d9;border-radius:12px;padding:13px 14px;margin:6px 0 14px}
label{font-weight:600}
.button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:15px}
th{text-align:left;color:#5a6775;font-weight:600;font-size:13px;padding:8px 12px;white-space:nowrap}
td{padding:10px 12px;border-top:1px solid #e9edf0;vertical-align:top}
td.right,th.right{text-align:right;white-space:nowrap}
td:first-child{white-space:nowrap}
tbody tr:hover{background:#f7f9fa}
a{color:#0b57b8}
.state{display:inline-block;border-radius:999px;padding:2px 10px;font-size:13px;font-weight:600;background:#e9edf0;white-space:nowrap}
.state-captured,.state-authorized,.state-partly-captured{background:#dff5e5;color:#12652c}
.state-failed{background:#fde6e3;color:#9c2416}
.state-open,.state-requested{background:#fff1c9;color:#664a00}
.actions{display:flex;flex-wrap:wrap;gap:8px}
.actions button{width:auto;padding:8px 14px;margin:0}
`

/** The style sheet of a page; it is inlined, because the page loads nothing. */
export function styles(theme: Brand | "plain"): Html {
  const { bar, accent, onAccent } = THEMES[theme]
  return new Html(`<style>:root{--bar:${bar};--accent:${accent};--on-accent:${onAccent}}${BASE}</style>`)
}
