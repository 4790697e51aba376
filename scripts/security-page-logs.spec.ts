import { readdirSync, readFileSync } from "node:fs"
import { resolve } from "node:path"

const page = readFileSync(resolve(__dirname, "../SECURITY.md"), "utf8")
const logs = page.split("\n## Logs of proxies")[1] ?? ""
const nginx = /```nginx\n([\s\S]+?)```/.exec(logs)?.[1] ?? ""

/** The lines of the nginx map; `~` marks a pattern, `~*` one that ignores case. */
const masks = [...nginx.matchAll(/^ +~(\*?)(\S+) +"\$\{(\w+)\}(.*)";$/gm)].map(
  ([, anyCase, pattern, head, rest]) => ({
    pattern: new RegExp(pattern!, anyCase === "*" ? "i" : ""),
    head: head!,
    rest: rest!,
  }),
)

/** What the log contains instead of a path. */
function logged(path: string): string {
  for (const { pattern, head, rest } of masks) {
    const found = pattern.exec(path)
    if (found) return `${found.groups?.[head] ?? ""}${rest}`
  }
  return path
}

const token = "0123456789abcdef0123456789abcdef"

describe("the masks for logs in SECURITY.md", () => {
  it.each([
    `/hooks/paygate/return/main/${token}`,
    `//hooks//paygate//return//main/${token}`,
    `/Hooks/PayGate/Return/main/${token}`,
    `/hooks/paygate/go/${token}`,
    `/HOOKS/PAYGATE/GO/${token}/`,
    `/hooks/paygate/pay/${token}`,
    `/hooks/paygate/pay/${token}/payments/${token}/cancel`,
    `/store/paygate/attempts/${token}`,
    `/Store/Paygate/Attempts/${token}/cancel`,
    `//store/paygate//attempts/${token}`,
  ])("hide the token of %s", (path) => {
    expect(logged(path)).not.toContain(token.slice(0, 8))
    expect(logged(path)).toMatch(/\/\*\*\*$/)
  })

  it.each([
    "/hooks/paygate/notify/main",
    "/hooks/payment/twint_paygate",
    "/store/carts/cart_1",
    "/admin/paygate/attempts",
  ])("leave %s as it is", (path) => expect(logged(path)).toBe(path))

  it("cover every route of ours whose path has a token", () => {
    const secret = readdirSync(resolve(__dirname, "../src/api"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.includes("/[token]/") && file.endsWith("/route.ts"))
      .map((file) => `/${file.replace("/route.ts", "").replaceAll(/\[(?:token|attempt)\]/g, token)}`)
    expect(secret.length).toBeGreaterThanOrEqual(4)
    for (const path of secret) {
      expect([path, logged(path).includes(token)]).toEqual([path, false])
    }
  })

  it("log neither a query nor where a request came from", () => {
    const format = /log_format .*/.exec(nginx)?.[0] ?? ""
    expect(format).toContain("$paygate_uri")
    expect(format).not.toMatch(/\$(?:request|request_uri|args|query_string|http_referer|uri)\b/)
  })
})
