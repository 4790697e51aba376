import type { Browser, BrowserContext, Page, Request } from "playwright-core"

export type Screen = "desktop" | "phone" | "office"

/** What differs from the light theme in English. */
export type Looks = { readonly colorScheme?: "dark"; readonly locale?: string; readonly userAgent?: string }

const screens = {
  desktop: { viewport: { width: 1280, height: 800 } },
  office: { viewport: { width: 1600, height: 1300 } },
  phone: {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
    userAgent:
      "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
  },
}

/** Records every heading and payment message a page has shown, however briefly; the component's are in its shadow root. */
const listener = `
  window.said = []
  document.addEventListener("paygate-change", ({ target }) => {
    const text = target.shadowRoot.querySelector("h2").textContent
    if (!window.said.includes(text)) window.said.push(text)
  })
  const listen = () => {
    for (const element of document.querySelectorAll("h1, [data-test=payment-message]")) {
      const text = element.textContent.trim()
      if (text !== "" && !window.said.includes(text)) window.said.push(text)
    }
  }
  new MutationObserver(listen).observe(document, { childList: true, subtree: true, characterData: true })
`

/** Reports what a content policy blocks on any page, because the console's message for it differs between browsers. */
const policyWatch = `
  document.addEventListener("securitypolicyviolation", ({ documentURI, effectiveDirective, blockedURI, sample }) =>
    window.tellViolation([documentURI, effectiveDirective, blockedURI, sample].join(" ").trim()))
`

/** One person's browser: its own cookies and storage, any number of tabs. */
export class Visit {
  /** Complaints in the consoles of all tabs. */
  readonly complaints: string[] = []
  /** Exceptions that no page caught. */
  readonly crashes: string[] = []
  /** What a page's content policy blocked: address, directive, and source. */
  readonly violations: string[] = []
  /** Requests that have no response yet: where a page that goes nowhere is waiting. */
  readonly unanswered = new Set<Request>()

  private constructor(private readonly context: BrowserContext) {}

  static async begin(browser: Browser, screen: Screen, looks: Looks = {}): Promise<Visit> {
    const context = await browser.newContext({
      ...screens[screen],
      locale: "en-US",
      colorScheme: "light",
      // Medusa packs the dashboard anew for every browser that would unpack it.
      extraHTTPHeaders: { "accept-encoding": "identity" },
      ...looks,
    })
    context.setDefaultTimeout(60_000)
    const visit = new Visit(context)
    context.on("console", (message) => {
      if (message.type() === "error") {
        visit.complaints.push(`${message.page()?.url() ?? ""}: ${message.text()}`)
      }
    })
    context.on("weberror", (error) => {
      visit.crashes.push(`${error.page()?.url() ?? ""}: ${error.error().message}`)
    })
    context.on("request", (request) => visit.unanswered.add(request))
    context.on("requestfinished", (request) => visit.unanswered.delete(request))
    context.on("requestfailed", (request) => visit.unanswered.delete(request))
    await context.exposeBinding("tellViolation", (_, violation: string) => visit.violations.push(violation))
    await context.addInitScript({ content: policyWatch })
    await context.addInitScript({ content: listener })
    return visit
  }

  newTab(): Promise<Page> {
    return this.context.newPage()
  }

  /** Switches the network of the whole browser. */
  setOffline(offline: boolean): Promise<void> {
    return this.context.setOffline(offline)
  }

  tabs(): Page[] {
    return this.context.pages()
  }

  end(): Promise<void> {
    return this.context.close()
  }
}

/** Everything a tab has shown since its document was loaded. */
export async function saidBy(page: Page): Promise<string[]> {
  const said = await page.evaluate<string[]>("window.said")
  return said.map(plainSpaces)
}

/** Text with all kinds of blanks replaced by the plain one. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
