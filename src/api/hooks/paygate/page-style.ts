/**
 * One stylesheet for our pages. A separate file rather than inline, so that it also works behind a proxy that adds a policy
 * with `style-src 'self'`.
 */
export const pageStyle = [
  ":root{color-scheme:light dark}",
  "body{font:16px/1.5 system-ui;max-width:32rem;margin:15vh auto;padding:0 1rem}",
  "button{font:inherit;font-weight:600;min-height:44px;padding:.55rem 1.1rem;border:1px solid;border-radius:12px;background:none;color:inherit;cursor:pointer}",
].join("\n")

/**
 * The link to the stylesheet from one of our pages. Relative, so that it also works below a path that a proxy removes,
 * and counted from the address as the browser sent it, which may contain extra slashes.
 * @param address of the page, for example `/hooks/paygate/go/<token>/?x=1`
 */
export function styleLink(address: string): string {
  return `<link rel="stylesheet" href="${fromPage(address, "page-style")}">`
}

/**
 * One of our hook addresses as a page of ours links to it.
 * @param address of the page
 * @param target below `/hooks/paygate/`
 */
export function fromPage(address: string, target: string): string {
  const [path = ""] = address.split("?", 1)
  const folders = path.replace(/^.*?\/hooks\/+paygate\//i, "").split("/").length - 1
  return `${"../".repeat(folders)}${target}`
}
