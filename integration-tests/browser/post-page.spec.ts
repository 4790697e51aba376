import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

import type { Browser, Page } from "playwright-core"

import { pageStyle } from "../../src/api/hooks/paygate/page-style"
import { postPage } from "../../src/api/hooks/paygate/post-page"

import { launchChromium } from "./support/chromium"

/** What the gateway got, and where it sends the shopper. */
let posted: string
let redirect: { readonly status: number; readonly to: string }

const servers: Server[] = []

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** What a shop's proxy may add to every answer: it forbids any script, ours too. */
const strictProxy = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'"

describe("the page that posts a long request to the gateway, in a real browser", () => {
  let browser: Browser
  let shop: string
  let wallet: string

  beforeAll(async () => {
    browser = await launchChromium()
    wallet = await serve((_, response) => response.end("wallet"))
    const gateway = await serve((request, response) => {
      const chunks: Buffer[] = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        posted = Buffer.concat(chunks).toString("latin1")
        response.writeHead(redirect.status, { Location: redirect.to }).end()
      })
    })
    const fields = { MerchantID: 'A"<b>&', Len: "3", Data: "AB12" }
    const { headers, html } = postPage(
      { action: `${gateway}/payment.aspx`, fields },
      "/hooks/paygate/go/token",
      "en",
    )
    const page = (response: ServerResponse, proxyPolicies: readonly string[]) =>
      response
        .writeHead(200, {
          ...headers,
          "Content-Security-Policy": [headers["Content-Security-Policy"] ?? "", ...proxyPolicies],
        })
        .end(html)
    shop = await serve((request, response) => {
      if (request.url === "/hooks/paygate/go/token") page(response, [])
      else if (request.url === "/strict/hooks/paygate/go/token") page(response, [strictProxy])
      else if (request.url?.endsWith("/hooks/paygate/page-style"))
        response.writeHead(200, { "Content-Type": "text/css" }).end(pageStyle)
      else if (request.url === "/framing") {
        const frame = `<iframe src="${shop}/hooks/paygate/go/token"></iframe>`
        response.writeHead(200, { "Content-Type": "text/html" }).end(frame)
      } else response.end("shop")
    })
  })
  afterAll(async () => {
    await browser.close()
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  })

  const visit = async (play: (page: Page) => Promise<void>, javaScriptEnabled = true) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on("console", (message) => complaints.push(message.text()))
    page.on("pageerror", (error) => complaints.push(error.message))
    await page.goto(`${shop}/hooks/paygate/go/token`, { waitUntil: "commit" })
    await play(page)
    expect(complaints).toEqual([])
    expect(posted).toBe("MerchantID=A%22%3Cb%3E%26&Len=3&Data=AB12")
    await context.close()
  }

  it.each([302, 303, 307])(
    "leads on when the gateway redirects to a wallet of another origin (%i)",
    async (status) => {
      redirect = { status, to: `${wallet}/confirm` }
      await visit((page) => page.waitForURL(`${wallet}/confirm`))
    },
  )

  it("leads on when the gateway sends the shopper straight back to the shop", async () => {
    redirect = { status: 302, to: `${shop}/return?Len=1` }
    await visit((page) => page.waitForURL(`${shop}/return?Len=1`))
  })

  it("leads on by its button where scripts are switched off", async () => {
    redirect = { status: 302, to: `${wallet}/confirm` }
    await visit(async (page) => {
      await page.getByRole("button", { name: "Continue to the payment" }).click()
      await page.waitForURL(`${wallet}/confirm`)
    }, false)
  })

  it("stays out of a frame, also of a page of the shop: nothing is posted from there", async () => {
    redirect = { status: 302, to: `${wallet}/confirm` }
    posted = "nothing"
    const page = await browser.newPage()
    const held: string[] = []
    page.on("console", (message) => held.push(message.text()))
    await page.goto(`${shop}/framing`)
    expect(held.join()).toContain("frame-ancestors")
    expect(posted).toBe("nothing")
    await page.close()
  })

  it("behind a proxy that forbids scripts: styled, and its button leads on", async () => {
    redirect = { status: 302, to: `${wallet}/confirm` }
    const page = await browser.newPage()
    await page.goto(`${shop}/strict/hooks/paygate/go/token`)
    const button = page.getByRole("button", { name: "Continue to the payment" })
    expect(await page.evaluate<string>("getComputedStyle(document.querySelector('button')).minHeight")).toBe(
      "44px",
    )
    await button.click()
    await page.waitForURL(`${wallet}/confirm`)
    await page.close()
  })
})
