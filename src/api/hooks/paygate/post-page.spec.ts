import { pageTexts } from "./page-texts"
import { postPage } from "./post-page"

describe("the page that posts a request to the gateway", () => {
  const { headers, html } = postPage(
    {
      action: "https://gateway.example/a?b=1&c=2",
      fields: { Data: '"><script>' },
    },
    "/hooks/paygate/go/token",
    "de",
  )

  it("allows its own script, styles from a file and nothing else, under Trusted Types", () => {
    expect(headers["Content-Security-Policy"]).toMatch(
      /^default-src 'none'; style-src 'self'; .*; require-trusted-types-for 'script'; trusted-types 'none'; script-src 'sha256-[\w+/]{43}='$/,
    )
  })

  it("does not say where forms may lead: the gateway redirects where it likes", () => {
    expect(headers["Content-Security-Policy"]).not.toContain("form-action")
  })

  it("speaks the payment's language", () => {
    expect(html).toContain('<html lang="de">')
    expect(html).toContain(`<title>${pageTexts.de.goTitle}</title>`)
    expect(html).toContain(`<button>${pageTexts.de.goOn}</button>`)
  })

  it("escapes what it was given", () => {
    expect(html).toContain('action="https://gateway.example/a?b=1&#38;c=2"')
    expect(html).toContain('value="&#34;&#62;&#60;script&#62;"')
  })
})
