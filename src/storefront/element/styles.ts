/** Everything meant to be themed has a variable; the parts (`::part(button)` …) cover the rest. */
export const styles = `
:host{--_accent:var(--paygate-accent,#1d6b52);--_on-accent:var(--paygate-on-accent,#fff);--_ink:var(--paygate-ink,CanvasText);--_soft:var(--paygate-soft,color-mix(in srgb,var(--_ink) 72%,transparent));--_paper:var(--paygate-paper,Canvas);--_line:var(--paygate-line,color-mix(in srgb,var(--_ink) 22%,transparent));--_bad:var(--paygate-bad,light-dark(#a8321f,#ff9c8a));--_radius:var(--paygate-radius,12px);display:block;color:var(--_ink);font:var(--paygate-font,inherit)}
:host([hidden]){display:none}
:host([page]) section{min-height:70vh;align-content:center}
section{display:grid;justify-items:center;gap:.75rem;padding:var(--paygate-padding,1.5rem);background:var(--_paper);border-radius:var(--_radius);text-align:center}
h2{margin:0;font-size:1.25rem;line-height:1.3;outline:0}
p{margin:0;max-width:34rem;color:var(--_soft)}
p:empty,.buttons:empty{display:none}
.code{padding:12px;background:#fff;border:1px solid var(--_line);border-radius:var(--_radius)}
.code svg,.code div{display:block;width:var(--paygate-code-size,232px);max-width:70vw;aspect-ratio:1}
.buttons{display:flex;flex-wrap:wrap;justify-content:center;gap:.5rem;margin-top:.25rem}
button{min-height:44px;padding:.55rem 1.1rem;border:1px solid var(--_line);border-radius:var(--_radius);background:none;color:inherit;font:inherit;font-weight:600;cursor:pointer}
button.primary{background:var(--_accent);border-color:var(--_accent);color:var(--_on-accent)}
button:disabled{opacity:.6;cursor:default}
button:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}
.mark{width:48px;height:48px;border-radius:50%;display:grid;place-items:center;font:700 1.5rem/1 system-ui}
.busy{border:4px solid var(--_line);border-top-color:var(--_accent);animation:turn 1s linear infinite}
.good{background:var(--_accent);color:var(--_on-accent)}
.bad{border:2px solid var(--_bad);color:var(--_bad)}
.wait{border:2px solid var(--_line)}
.time{font-variant-numeric:tabular-nums}
@keyframes turn{to{transform:rotate(1turn)}}
@media (prefers-reduced-motion:reduce){.busy{animation-duration:6s}}
`
