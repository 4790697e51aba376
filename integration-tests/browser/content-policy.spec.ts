import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

import type { Browser } from "playwright-core"

import { launchChromium } from "./support/chromium"
import { Visit } from "./support/visit"

const policy =
  "default-src 'none'; style-src 'self'; script-src 'unsafe-inline'; require-trusted-types-for 'script'"

const pages: Readonly<Record<string, string>> = {
  "/inline-style": `<p style="color: red">A page</p>`,
  "/markup-from-text": `<p></p><script>document.querySelector("p").innerHTML = "<b>A page</b>"</script>`,
  "/picture-from-elsewhere": `<p>A page</p><img src="http://127.0.0.1:9/code.png">`,
  "/in-a-shadow": `<p>A page</p><script>
    document.querySelector("p").attachShadow({ mode: "open" }).append(Object.assign(document.createElement("style"), { textContent: "p {}" }))
  </script>`,
  "/gone-at-once": `<p style="color: red">A page</p><script>location.href = "/harmless"</script>`,
  "/harmless": `<p>A page</p>`,
}

describe("what a page's content policy holds back fails every story of these suites, so a visit", () => {
  let browser: Browser
  let server: Server
  let shop: string

  beforeAll(async () => {
    browser = await launchChromium()
    server = createServer((request, response) =>
      response
        .writeHead(200, { "Content-Type": "text/html", "Content-Security-Policy": policy })
        .end(`<!doctype html>${pages[request.url ?? ""] ?? ""}`),
    )
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    shop = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await browser.close()
    await new Promise((resolve) => server.close(resolve))
  })

  it.each([
    ["/inline-style", "style-src-attr"],
    ["/markup-from-text", "require-trusted-types-for"],
    ["/picture-from-elsewhere", "img-src"],
    ["/in-a-shadow", "style-src-elem"],
    ["/gone-at-once", "style-src-attr"],
    ["/harmless", undefined],
  ])("sees on %s: %s", async (path, directive) => {
    const visit = await Visit.begin(browser, "desktop")
    const page = await visit.newTab()
    await page.goto(shop + path)
    if (path === "/gone-at-once") {
      await page.waitForURL(`${shop}/harmless`)
    }
    expect(visit.violations.map((violation) => violation.split(" ").slice(0, 2))).toEqual(
      directive === undefined ? [] : [[shop + path, directive]],
    )
    await visit.end()
  })
})
