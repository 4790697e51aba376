import { readFileSync } from "node:fs"

import type { Page } from "playwright-core"

import { overflow, seriousProblems } from "../support/accessibility"
import type { Scene } from "../support/scene"
import type { TellStory } from "../support/suite"
import type { Looks, Screen } from "../support/visit"

const walks: readonly (readonly [string, Screen, Looks])[] = [
  ["light", "desktop", {}],
  ["dark", "desktop", { colorScheme: "dark" }],
  ["phone", "phone", {}],
]

/** What developers and testers see of the simulated gateway. */
export function simulatorStories(story: TellStory): void {
  for (const [name, screen, looks] of walks) {
    story(`${name}: every page is read by a screen reader and by weak eyes, and fits`, async (scene) => {
      const found: string[] = []
      const check = async (what: string, page: Page) => {
        const wide = await overflow(page)
        found.push(...(await seriousProblems(page)).map((problem) => `${what}: ${problem}`))
        found.push(...(wide > 0 ? [`${what}: ${wide} pixels too wide`] : []))
        await scene.picture(page, `simulator-${name}-${what}`)
      }
      await walk(scene, screen, looks, check)
      expect(found).toEqual([])
    })
  }

  story("a batch file goes in by the form, its answer comes as a download", async (scene) => {
    const { shop, visit } = await scene.shopper()
    await shop.checkOut("alipay")
    const payPage = await shop.pay()
    const { transId } = payPage
    await payPage.press("pay")
    await shop.order()
    const { payId, merchantId } = await scene.gateway.payment(transId)
    const page = await visit.newTab()
    await page.goto(scene.urls.sandbox)

    await choose(page, "T20261130notes.dat", "these are no records\n")
    await page.getByTestId("process-batch").click()
    const refusal = page.getByTestId("batch-refused")
    expect(await refusal.innerText()).toContain("line 1: HEAD,<MerchantID>,<Date>,<Version> is expected")
    expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 0 })

    const record = `Alipay,Credit,500,EUR,${transId},${payId}`
    await choose(page, "T20261130001.dat", `HEAD,${merchantId},20261130,1.0\n${record}\nFOOT,1,500\n`)
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByTestId("process-batch").click(),
    ])
    expect(download.suggestedFilename()).toBe("P20261130001.dat")
    expect(readFileSync(await download.path(), "latin1")).toBe(
      `HEAD,${merchantId},20261130,1.0\n${record},OK\nFOOT,1,500\n`,
    )
    expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 500 })
  })
}

async function walk(
  scene: Scene,
  screen: Screen,
  looks: Looks,
  check: (what: string, page: Page) => Promise<void>,
): Promise<void> {
  const { shop, visit } = await scene.shopper(screen, looks)
  const { sandbox } = scene.urls
  await shop.checkOut("wechat")
  const wechat = await shop.pay()
  await check("form-wechat", wechat.page)
  const { payId } = await scene.gateway.payment(wechat.transId)
  const page = await visit.newTab()
  const open = async (what: string, path: string) => {
    await page.goto(new URL(path, sandbox).href)
    await check(what, page)
  }
  await open("wallet", `/w/${payId.slice(0, 16)}`)
  await open("payment-open", `/sandbox/payments/${payId}`)
  await wechat.press("pay-and-close")
  await wechat.page.getByTestId("closed").waitFor()
  await check("closed", wechat.page)
  await open("wallet-done", `/w/${payId.slice(0, 16)}`)
  await open("payment", `/sandbox/payments/${payId}`)
  await open("payments", "/")
  await open("batch", "/sandbox/batch")
  await choose(page, "T20261130001.dat", "HEAD\n")
  await page.getByTestId("process-batch").click()
  await page.getByTestId("batch-refused").waitFor()
  await check("batch-refused", page)
  await open("app", "/sandbox/app")
  await open("app-unknown", "/sandbox/app?text=nothing")
  await open("refused", "/twint.aspx?MerchantID=NOBODY")
  await open("nothing-there", "/no-such-file")
  for (const method of ["twint", "alipay"] as const) {
    const other = (await scene.shopper(screen, looks)).shop
    await other.checkOut(method, method === "twint" ? "chf" : "eur")
    await check(`form-${method}`, (await other.pay()).page)
  }
}

function choose(page: Page, name: string, text: string): Promise<void> {
  return page
    .getByTestId("batch-file")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text, "latin1") })
}
