import { eventually } from "../../../http/support/eventually"
import type { Taste } from "../../admin/dashboard"
import { openGatewayPage } from "../../admin/gateway-screen"
import { watchPosts } from "../../admin/money-posts"
import { openOrderAs } from "../../admin/order-card-screen"
import { paidOrder } from "../../admin/paid-order"
import type { TellStory } from "../../support/suite"

/** The words that the pages about captures have in each language. */
const words = {
  en: {
    payments: "Payments",
    overview: "Overview",
    open: "Capture …",
    day: "Capture by",
    first: "Capture the first by",
  },
  de: {
    payments: "Zahlungen",
    overview: "Übersicht",
    open: "Erfassen …",
    day: "Erfassen bis",
    first: "Die erste erfassen bis",
  },
  fr: {
    payments: "Paiements",
    overview: "Aperçu",
    open: "Capturer …",
    day: "À capturer avant le",
    first: "La première à capturer avant le",
  },
  it: {
    payments: "Pagamenti",
    overview: "Panoramica",
    open: "Cattura …",
    day: "Da catturare entro il",
    first: "La prima da catturare entro il",
  },
  zhCN: {
    payments: "支付",
    overview: "概览",
    open: "收取…",
    day: "收取期限",
    first: "第一笔收取期限",
  },
} as const

const tastes: readonly (Taste & { readonly name: string; readonly language: keyof typeof words })[] = [
  { name: "light", language: "en" },
  { name: "dark", language: "en", theme: "dark" },
  { name: "narrow", language: "en", narrow: true },
  { name: "german", language: "de" },
  { name: "french", language: "fr", narrow: true },
  { name: "italian", language: "it" },
  { name: "chinese", language: "zhCN", narrow: true },
]

export function bulkCaptureStories(story: TellStory): void {
  story(
    "chosen payments are captured with one confirmation, each once, and a refused one says why and can be pressed again",
    async (scene) => {
      const first = await paidOrder(scene, "twint")
      const second = await paidOrder(scene, "twint")
      await scene.gateway.addFault({
        kind: "refuse",
        endpoint: "capture.aspx",
        code: "22A10110",
        transId: second.transId,
        times: 1,
      })
      const { page } = await scene.merchant()
      const screen = await openGatewayPage(page, "/payments", "Payments")
      const choose = (transId: string) =>
        screen.main.getByRole("checkbox", { name: `Choose the payment ${transId}` }).click()
      await choose(first.transId)
      await choose(second.transId)
      await screen.says("Chosen: 2, CHF 65.80 left to capture")
      await scene.picture(page, "bulk-capture-chosen")
      expect(await screen.barriers()).toEqual([])

      await screen.button("Capture …").click()
      const drawer = page.getByRole("dialog")
      const posts = await watchPosts(page, "payments/*/capture", { slowMs: 300 })
      const button = drawer.getByRole("button", { name: "Capture CHF 65.80" })
      await button.dblclick()
      await drawer.getByText("Captured", { exact: true }).waitFor()
      await drawer
        .getByText(/22A10110|refused/)
        .first()
        .waitFor()
      await scene.picture(page, "bulk-capture-results")
      expect(await screen.barriers("dialog")).toEqual([])
      expect(posts).toHaveLength(2)
      expect((await scene.gateway.payment(first.transId)).amountCap).toBe(3290)
      expect((await scene.gateway.payment(second.transId)).amountCap).toBe(0)

      await drawer.getByRole("button", { name: "Capture CHF 32.90" }).click()
      await eventually(async () =>
        expect(await drawer.getByText("Captured", { exact: true }).count()).toBe(2),
      )
      expect(posts).toHaveLength(3)
      expect(new Set(posts.map(({ request_key: key }) => key)).size).toBe(3)
      expect((await scene.gateway.payment(second.transId)).amountCap).toBe(3290)
      await drawer.getByRole("button", { name: "Close" }).last().click()
      await drawer.waitFor({ state: "detached" })
      expect(await screen.main.getByRole("region", { name: "Chosen payments" }).count()).toBe(0)
      await eventually(async () =>
        expect(
          await screen.main.getByRole("checkbox", { name: `Choose the payment ${first.transId}` }).count(),
        ).toBe(0),
      )
    },
  )

  story("list, card and overview say until when to capture, in every look", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { page } = await scene.merchant()
    for (const [index, { name, ...looks }] of tastes.entries()) {
      const taste = { ...looks, asLoaded: index > 0 }
      const { payments, overview, open, day, first } = words[taste.language]
      const screen = await openGatewayPage(page, `/payments?q=${transId}`, payments, taste)
      await screen.says(transId)
      expect(await screen.text()).toContain(day)
      await screen.main.getByRole("checkbox", { name: new RegExp(transId) }).click()
      await screen.button(open).waitFor()
      await scene.picture(page, `bulk-capture-${name}`)
      expect(await screen.isTooWide()).toBe(false)
      expect(await screen.barriers()).toEqual([])
      await screen.button(open).click()
      await page.getByRole("dialog").waitFor()
      await scene.picture(page, `bulk-capture-drawer-${name}`)
      expect(await screen.barriers("dialog")).toEqual([])
      await page.keyboard.press("Escape")

      const card = await openOrderAs(page, order.id, taste)
      await card.says(day)
      await scene.picture(page, `capture-by-card-${name}`)
      expect(await card.barriers("card")).toEqual([])
      const figures = await openGatewayPage(page, "", overview, taste)
      await figures.says(first)
      await scene.picture(page, `capture-by-overview-${name}`)
      expect(await figures.isTooWide()).toBe(false)
    }
  })
}
