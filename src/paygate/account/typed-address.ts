import { parseUrl } from "../parse-url"

const absolute = /^(https?):\/\/([^/?#]+)(\/[^?#]*)?(\?[^#]*)?(#.*)?$/i

/**
 * What is wrong with an http(s) address as entered and how to fix it; undefined if it is fine. `new URL` drops tabs and line
 * breaks, turns backslashes into slashes and encodes blanks. An address that it had to correct is refused, because other
 * software uses the text as entered. Upper case, a default port and non-ASCII letters in the host name are fine.
 */
export function typedAddressProblem(text: string): string | undefined {
  const [, scheme = "", authority = "", path = "/", search = "", hash = ""] = absolute.exec(text) ?? []
  if (text === "") return "is empty; enter an absolute URL such as https://shop.example"
  if (/^(["'`]).*\1$/s.test(text)) return "has quotes around it; remove them"
  if (/[\s\p{C}]/u.test(text))
    return "has a blank, a tab, a line break or an invisible character in it; remove it"
  if (text.includes("\\")) return "has a backslash in it; write / instead"
  const url = parseUrl(text)
  if (scheme === "" || url === undefined) return "must be an absolute URL such as https://shop.example"
  if (authority.includes("@")) return "has a user name or a password in it; remove all between // and @"
  if (search === "?" || hash === "#") return "has a ? or # with nothing behind it; remove it"
  const asTyped =
    isSameHost(authority, url) && path === url.pathname && search === url.search && hash === url.hash
  return asTyped
    ? undefined
    : "is not what a browser makes of it; copy the address from a browser's address bar"
}

function isSameHost(authority: string, url: URL): boolean {
  const host = authority.toLowerCase().replace(url.protocol === "https:" ? /:443$/ : /:80$/, "")
  const inOtherLetters = /[^\0-\x7f]/.test(host) && /^[\p{L}\p{M}\p{N}.:-]+$/u.test(host)
  return host === url.host || inOtherLetters
}
