import type { Page } from "playwright-core"

import { seriousProblems } from "../support/accessibility"
import type { TellStory } from "../support/suite"

/** Every listener on document and window, with whether its signal has taken it away again; and every timer that runs. */
const listenerBook = `
  window.listeners = []
  window.timers = new Set()
  for (const [start, stop] of [["setTimeout", "clearTimeout"], ["setInterval", "clearInterval"]]) {
    const [begin, end] = [window[start], window[stop]]
    window[start] = (work, ...rest) => {
      const timer = begin(() => {
        if (start === "setTimeout") window.timers.delete(timer)
        work()
      }, ...rest)
      window.timers.add(timer)
      return timer
    }
    window[stop] = (timer) => {
      window.timers.delete(timer)
      end(timer)
    }
  }
  for (const [name, target] of [["document", document], ["window", window]]) {
    const add = target.addEventListener
    target.addEventListener = function (type, listener, options) {
      if (options?.signal) window.listeners.push({ name, type, signal: options.signal })
      return add.call(this, type, listener, options)
    }
  }
`

/** How a part of the component is drawn. */
const looks = (page: Page, part: string, property: "display" | "backgroundColor") =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector("paygate-payment").shadowRoot.querySelector("${part}")).${property}`,
  )

export function componentStories(story: TellStory): void {
  for (const colorScheme of ["light", "dark"] as const) {
    story(`nothing serious for screen readers and weak eyes, ${colorScheme}`, async (scene) => {
      const { shop } = await scene.shopper("phone", colorScheme === "dark" ? { colorScheme } : {})
      const found: Record<string, string[]> = {}
      const check = async (name: string) => {
        const problems = await seriousProblems(shop.page)
        await scene.picture(shop.page, `phone-${colorScheme}-${name}`)
        if (problems.length > 0) {
          found[name] = problems
        }
      }
      await shop.open()
      await check("products")
      await shop.checkOut("alipay-app")
      await check("checkout")
      await shop.payHere()
      await check("app")
      const phone = await shop.takePhone()
      await phone.press("decline")
      await shop.at("failed")
      await check("failed")
      await shop.checkOut("alipay-spot")
      await shop.page.getByTestId("pay").click()
      await shop.page.getByTestId("scan").waitFor()
      await check("pointOfSale")
      await shop.scanAtPointOfSale("28")
      await shop.order()
      await check("order")
      await shop.open("/return")
      await shop.says("We do not know this payment")
      await check("unknown")
      expect(found).toEqual({})
    })
  }

  story("the code's screen for screen readers: named, announced, usable by keyboard", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.checkOut("wechat-qr")
    await shop.payHere()
    await shop.page.getByRole("img", { name: "Scan the code to pay" }).waitFor()
    await shop.page.getByRole("timer").waitFor()
    expect(await seriousProblems(shop.page)).toEqual([])
    await shop.page.getByRole("button", { name: "I have paid" }).focus()
    await shop.page.keyboard.press("Tab")
    await shop.page.keyboard.press("Enter")
    await shop.page.getByTestId("pay").waitFor()
  })

  for (const [locale, words] of [
    ["de-CH", ["Zum Bezahlen den Code scannen", /^WeChat Pay · 33,40\s€$/, "Abbrechen"]],
    ["fr", ["Scannez le code pour payer", /^WeChat Pay · 33,40\s€$/, "Annuler"]],
    ["it", ["Scansiona il codice per pagare", /^WeChat Pay · 33,40\s€$/, "Annulla"]],
    ["zh-Hans", ["扫码付款", /^微信支付 · €33\.40$/, "取消"]],
  ] as const) {
    story(`speaks ${locale}`, async (scene) => {
      const { shop } = await scene.shopper("phone", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" })
      await shop.checkOut("wechat-qr")
      await shop.payHere()
      await shop.page.evaluate(`document.querySelector("paygate-payment").lang = ${JSON.stringify(locale)}`)
      for (const text of words) {
        await shop.says(text)
      }
      expect(await shop.isTooWide()).toBe(false)
      await scene.picture(shop.page, `phone-code-${locale}`)
    })
  }

  story("a frame shows where the keyboard is, and none is around what is no control", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.checkOut("wechat-qr")
    await shop.payHere()
    const frames = () =>
      shop.page.evaluate<string[]>(`(() => {
        const root = document.querySelector("paygate-payment").shadowRoot
        return [root.activeElement?.localName ?? "", getComputedStyle(root.activeElement ?? root.host).outlineStyle]
      })()`)
    await shop.page.getByTestId("cart-link").focus()
    await shop.page.keyboard.press("Tab")
    while ((await frames())[0] !== "button") {
      await shop.page.keyboard.press("Tab")
    }
    expect(await frames()).toEqual(["button", "solid"])
    await shop.page.locator("paygate-payment").getByRole("button", { name: "Cancel" }).press("Enter")
    await shop.at("canceled")
    expect(await frames()).toEqual(["h2", "none"])
    await scene.picture(shop.page, "storefront-canceled-by-keyboard")
  })

  story(
    "under the demo's content policy: styled, the code drawn, paid, nothing complained of",
    async (scene) => {
      const { shop, visit } = await scene.shopper()
      await shop.checkOut("wechat-qr")
      const policy = (await shop.page.request.get(shop.page.url())).headers()["content-security-policy"]
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
      await shop.payHere()
      const code = shop.page.locator("paygate-payment .code svg")
      await code.waitFor()
      expect(await looks(shop.page, "section", "display")).toBe("grid")
      expect(await looks(shop.page, ".code", "backgroundColor")).toBe("rgb(255, 255, 255)")
      expect((await code.boundingBox())?.width).toBe(232)
      const phone = await shop.takePhone()
      await phone.press("pay")
      await shop.order()
      expect(visit.complaints).toEqual([])
    },
  )

  story("a code that cannot be drawn is a stated end with a way on", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.checkOut("wechat-qr")
    await shop.page.route("**/draw-code*", (route) => route.abort())
    await shop.page.getByTestId("pay").click()
    await shop.says("The payment could not be opened")
    await shop.press("other-way")
    await shop.page.getByTestId("pay").waitFor()
  })

  story("leaves no listener and no timer behind when it is taken off the page", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.page.addInitScript(listenerBook)
    await shop.checkOut("wechat-qr")
    await shop.payHere()
    await shop.page.waitForRequest(/\/store\/paygate\/attempts\//)
    const open =
      "window.listeners.filter(({ signal }) => !signal.aborted).map(({ name, type }) => name + ' ' + type)"
    await untilTrue(shop.page, `${open}.length > 0`)
    expect((await shop.page.evaluate<string[]>(open)).sort()).toEqual([
      "document visibilitychange",
      "window online",
    ])
    // the next look, and the countdown
    await untilTrue(shop.page, "window.timers.size === 2")
    await shop.page.evaluate(`document.querySelector("paygate-payment").remove()`)
    expect(await shop.page.evaluate(open)).toEqual([])
    expect(await shop.page.evaluate("window.timers.size")).toBe(0)
  })

  story("looks at once when the page comes back to the front", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.page.addInitScript(listenerBook)
    await shop.checkOut("wechat-qr")
    await shop.payHere()
    // the next look, and the countdown: without them it would never look again
    await untilTrue(shop.page, "window.timers.size === 2")
    await shop.page.evaluate("[...window.timers].forEach((timer) => clearTimeout(timer))")
    const request = shop.page.waitForRequest(/\/store\/paygate\/attempts\//)
    await shop.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    await request
  })
}

/** Playwright's own waiting evaluates its text in the page, which the demo's content policy forbids. */
async function untilTrue(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate<boolean>(expression))) {
    await page.waitForTimeout(50)
  }
}
