import { makeWidth } from "../../admin/dashboard"
import { goToGatewayPage, openAccounts, openGatewayPage } from "../../admin/gateway-screen"
import { openOrderAs } from "../../admin/order-card-screen"
import { paidOrder, stuckReservation } from "../../admin/paid-order"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

/** The heading of each page, the button of a refund and 32.90 francs, as each language says them. */
const spoken = {
  fr: {
    pages: {
      "": "Aperçu",
      "/payments": "Paiements",
      "/inbox": "Boîte de réception",
      "/problems": "Problèmes",
      "/wire": "Analyse des messages",
      "/batch": "Lots",
      "/batch/new": "Nouveau lot",
      "/subscriptions": "Abonnements",
    },
    refund: "Rembourser",
    amount: "32,90 CHF",
  },
  it: {
    pages: {
      "": "Panoramica",
      "/payments": "Pagamenti",
      "/inbox": "Posta in arrivo",
      "/problems": "Problemi",
      "/wire": "Analisi dei messaggi",
      "/batch": "Lotti",
      "/batch/new": "Nuovo lotto",
      "/subscriptions": "Abbonamenti",
    },
    refund: "Rimborsa",
    amount: "32,90 CHF",
  },
  zhCN: {
    pages: {
      "": "概览",
      "/payments": "支付",
      "/inbox": "收件箱",
      "/problems": "问题",
      "/wire": "报文检查",
      "/batch": "批处理文件",
      "/batch/new": "新建批次",
      "/subscriptions": "订阅",
    },
    refund: "退款",
    amount: "CHF 32.90",
  },
} as const

const languages = ["fr", "it", "zhCN"] as const

export function languageStories(story: TellStory): void {
  for (const language of languages) {
    story(`every page speaks ${language}, in light and on a phone`, async (scene) => {
      const { order } = await paidOrder(scene, "alipay")
      await stuckReservation(scene)
      const admin = await scene.merchant()
      const { pages, refund, amount } = spoken[language]
      await openGatewayPage(admin.page, "", pages[""], { language })
      for (const [path, title] of Object.entries(pages)) {
        const screen = await goToGatewayPage(admin.page, path, title)
        for (const narrow of [false, true]) {
          await makeWidth(admin.page, narrow)
          await admin.page.waitForLoadState("networkidle")
          await scene.picture(
            admin.page,
            `${language}${narrow ? "-narrow" : ""}${path.replaceAll("/", "-") || "-overview"}`,
          )
          expect([path, narrow, await screen.isTooWide()]).toEqual([path, narrow, false])
          expect(await screen.barriers()).toEqual([])
          expect(await screen.text()).not.toMatch(/\{\{|paygate-|undefined/)
        }
      }
      await openAccounts(admin.page, { language })
      await scene.picture(admin.page, `${language}-accounts`)
      const card = await openOrderAs(admin.page, order.id, { language })
      await card.says(amount)
      await scene.picture(admin.page, `${language}-order-card`)
      expect(await card.barriers("card")).toEqual([])
      const drawer = await card.openDrawer(refund)
      expect(plainSpaces(await drawer.innerText())).toContain(amount)
      await scene.picture(admin.page, `${language}-refund`)
    })
  }

  story("the pages stand in English (UK), a language without texts of ours", async (scene) => {
    await paidOrder(scene, "twint")
    const admin = await scene.merchant()
    await openGatewayPage(admin.page, "", "Overview", { language: "enGB" })
    for (const [path, title] of [
      ["/payments", "Payments"],
      ["/inbox", "Inbox"],
    ] as const) {
      await goToGatewayPage(admin.page, path, title)
    }
  })

  story(
    "the first field of a drawer has the focus, and a breadcrumb leads back from each page",
    async (scene) => {
      const { order } = await paidOrder(scene, "alipay")
      const admin = await scene.merchant()
      const card = await openOrderAs(admin.page, order.id, {})
      const drawer = await card.openDrawer("Refund")
      await drawer.getByLabel("Amount").and(drawer.locator(":focus")).waitFor()
      await openGatewayPage(admin.page, "/subscriptions", "Subscriptions", {})
      await admin.page.getByRole("button", { name: "Add", exact: true }).click()
      await admin.page.getByRole("dialog").locator("input:focus, [role=combobox]:focus").waitFor()
      for (const [path, crumb] of [
        ["/payments", "Payments"],
        ["/inbox", "Inbox"],
        ["/problems", "Problems"],
        ["/wire", "Wire debugger"],
        ["/batch", "Batch files"],
        ["/batch/new", "New batch"],
        ["/subscriptions", "Subscriptions"],
      ] as const) {
        await goToGatewayPage(admin.page, path, crumb)
        const trail = plainSpaces(await admin.page.locator("header ol, nav ol, ol").first().innerText())
        expect(trail).toMatch(new RegExp(`^Paygate.*${crumb}$`))
      }
    },
  )
}
