/**
 * One stylesheet for our pages. A separate file rather than inline, so that it also works behind a proxy that adds a policy
 * with `style-src 'self'`.
 */
export const pageStyle = [
  ":root{color-scheme:light dark}",
  "body{font:16px/1.5 system-ui;max-width:32rem;margin:15vh auto;padding:0 1rem}",
  "button{font:inherit;font-weight:600;min-height:44px;padding:.55rem 1.1rem;border:1px solid;border-radius:12px;background:none;color:inherit;cursor:pointer}",
].join("\n")

/** The link to the stylesheet from a page this many folders below the hooks' own. */
export function styleLink(foldersBelow: 1 | 2): string {
  return `<link rel="stylesheet" href="${"../".repeat(foldersBelow)}page-style">`
}
