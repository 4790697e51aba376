import { readFileSync } from "node:fs"

import { unzipSync } from "fflate"
import type { Page, Request } from "playwright-core"

import { openInDashboard } from "./admin/dashboard"
import { openOrderAs } from "./admin/order-card-screen"
import { paidOrder } from "./admin/paid-order"
import { PluginScreen } from "./admin/plugin-screen"
import { Places } from "./elsewhere/places"
import type { Scene } from "./support/scene"
import { browserSuite } from "./support/suite"

/** Looks at a paid order, is refused a refund and told why, refunds, and downloads two files. @returns our requests */
async function workAt(scene: Scene, dashboard: string): Promise<Request[]> {
  const { transId, order } = await paidOrder(scene, "alipay")
  const { page } = await scene.merchantAt(dashboard)
  const requests: Request[] = []
  page.on("request", (request) => {
    if (request.url().includes("/admin/paygate/") && request.method() !== "OPTIONS") {
      requests.push(request)
    }
  })
  const card = await openOrderAs(page, order.id)
  await card.says("Captured")

  await scene.gateway.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "21190110", transId })
  const drawer = await card.openDrawer("Refund")
  await drawer.getByLabel("Amount").fill("5")
  await drawer.getByRole("button", { name: "Refund CHF 5.00" }).click()
  await drawer.getByText("The gateway refused the refund:").waitFor()
  await scene.gateway.clearFaults()
  await drawer.getByRole("button", { name: "Refund CHF 5.00" }).click()
  await drawer.waitFor({ state: "hidden" })
  await card.says("Refund of CHF 5.00")
  expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 500 })

  const [notice] = await scene.gateway.noticesTaken(transId)
  expect(notice?.url).toContain("/back/hooks/paygate/notify/")

  const bundle = await downloadOf(page, () => card.button("Support bundle").click())
  expect(bundle.name).toBe(`paygate-${transId}.zip`)
  expect(Object.keys(unzipSync(bundle.content))).toContain(`paygate-${transId}/README.txt`)

  await openInDashboard(page, "/paygate/payments")
  const payments = new PluginScreen(page)
  await payments.says(transId)
  expect(page.url()).toBe(`${dashboard}/paygate/payments`)
  // What the dashboard gave up before it was sent has no cookie yet.
  return requests.filter((request) => request.failure() === null)
}

async function downloadOf(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent("download")
  await press()
  const download = await coming
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

const places = new Places()

browserSuite(
  "the dashboard at another place than Medusa's own",
  (story) => {
    story("on a host of its own, signed in by token", async (scene) => {
      const { onOtherHost } = places.leadTo(scene.urls.backend)
      for (const request of await workAt(scene, onOtherHost)) {
        expect(request.url().startsWith(`${scene.urls.backend}/admin/paygate/`)).toBe(true)
        const { authorization, cookie } = await request.allHeaders()
        expect(authorization).toMatch(/^Bearer \S+$/)
        expect(cookie).toBeUndefined()
      }
    })

    story("below a path of a host that has more than the shop, signed in by session", async (scene) => {
      const { belowPrefix } = places.leadTo(scene.urls.backend)
      const { origin } = new URL(belowPrefix)
      for (const request of await workAt(scene, belowPrefix)) {
        expect(request.url().startsWith(`${origin}/back/admin/paygate/`)).toBe(true)
        const { authorization, cookie } = await request.allHeaders()
        expect(authorization).toBeUndefined()
        expect(cookie).toContain("connect.sid=")
      }
    })
  },
  () => places.open(),
)

afterAll(() => places.close())
