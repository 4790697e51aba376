import { answered } from "../../../http/support/batches"
import { type BatchScreen, openBatches } from "../../admin/batch-screen"
import type { Taste } from "../../admin/dashboard"
import type { Scene } from "../../support/scene"
import type { TellStory } from "../../support/suite"

const tastes: readonly (Taste & { readonly name: string })[] = [
  { name: "dark", theme: "dark" },
  { name: "german", language: "de" },
  { name: "narrow", narrow: true },
]

/** An Alipay order over 33.90 EUR, paid. */
async function paidOrder(scene: Scene) {
  const { shop } = await scene.shopper()
  await shop.fillCart("alipay", "eur")
  const payPage = await shop.pay()
  await payPage.press("pay")
  await shop.order()
  const { transId } = payPage
  return { transId, order: await scene.backOffice.orderPaidBy(transId, { payment_status: "captured" }) }
}

async function look(scene: Scene, screen: BatchScreen, name: string): Promise<void> {
  await scene.picture(screen.page, `batch-${name}`)
  expect(await screen.barriers()).toEqual([])
  for (const taste of tastes) {
    await screen.become(taste)
    expect([taste.name, await screen.isTooWide()]).toEqual([taste.name, false])
    await screen.page.waitForLoadState("networkidle")
    await scene.picture(screen.page, `batch-${name}-${taste.name}`)
  }
  await screen.become({})
}

export function batchStories(story: TellStory): void {
  story("from a selection to the booked refund, with a wrong file in between", async (scene) => {
    const [one, two] = [await paidOrder(scene), await paidOrder(scene)]
    const admin = await scene.merchant()
    const screen = await openBatches(admin.page)
    await screen.says("No batch yet.")
    await look(scene, screen, "empty")
    await screen.main.getByRole("link", { name: "New batch" }).click()

    await screen.says(one.transId)
    await screen.main.getByRole("checkbox", { name: `Choose ${one.transId}` }).click()
    await screen.main.getByRole("checkbox", { name: `Choose ${two.transId}` }).click()
    await screen.main.getByLabel(`Amount for ${two.transId}`).fill("5,00")
    await screen.says("Chosen: 2")
    await screen.button("Check").click()
    await screen.says("This would be reserved")
    await scene.picture(admin.page, "batch-preview")
    await screen.button("Reserve payments (2)").click()
    await screen.says("Waits for the answer")
    await look(scene, screen, "ready")

    const file = await screen.download(screen.button("Download the file"))
    expect(file.name).toMatch(/^T\d{8}DEMO_MERCHANT\d{3}\.dat$/)
    expect(file.text).toContain(`,500,EUR,${two.transId},`)
    await screen.says("The gateway's answer")

    const answer = answered(file.text, (line) =>
      line.includes(one.transId) ? "OK,00000000" : "FAILED,21190110",
    )
    await screen.giveFile("Answer file", "answer.dat", answer.replace(/FOOT,2,(\d+)/, "FOOT,2,1"))
    await screen.button("Import").click()
    await screen.says(/line 4, SumAmount: says 1, the amounts add up to/)
    await look(scene, screen, "refused-answer")

    await screen.giveFile("Answer file", file.name.replace("T", "P"), answer)
    await screen.button("Import").click()
    await screen.says("Records read: 2. Refunds booked: 1.")
    await screen.says("Refunded and booked")
    await screen.says("21190110")
    await screen.main.getByRole("link", { name: `#${one.order.display_id}` }).waitFor()
    await look(scene, screen, "done")
    const result = await screen.download(screen.main.getByRole("link", { name: "Result as CSV" }))
    expect(result.text).toContain(`,${one.transId},`)

    const booked = await scene.backOffice.orderPaidBy(one.transId, { payment_status: "refunded" })
    expect(booked.payments[0]!.refunds).toHaveLength(1)
    await scene.backOffice.orderPaidBy(two.transId, { payment_status: "captured" })
  })

  story("a CSV file whose wrong rows are named, and a batch that is withdrawn", async (scene) => {
    const { transId, order } = await paidOrder(scene)
    const admin = await scene.merchant()
    const screen = await openBatches(admin.page)
    await screen.main.getByRole("link", { name: "New batch" }).click()
    await screen.main.getByRole("tab", { name: "CSV file" }).click()
    const csv = `order;amount\n#${order.display_id};4.00\n#${order.display_id};1.00\n;3.00\n#999999;\n`
    await screen.giveFile("CSV file with a heading", "refunds.csv", csv)
    await screen.button("Check").click()
    await screen.says("Rows that cannot go into the batch: 3")
    await screen.says("A row must name exactly one of order, payment or trans_id.")
    await scene.picture(admin.page, "batch-csv-problems")
    const create = screen.button("Reserve payments (1)")
    expect(await create.isDisabled()).toBe(true)
    await screen.main.getByRole("checkbox", { name: "Leave these rows out" }).click()
    await create.click()
    await screen.says(transId)

    await screen.button("Withdraw").click()
    await admin.page.getByRole("alertdialog").getByRole("button", { name: "Withdraw" }).click()
    await admin.notice("its payments are free")
    await screen.says("Withdrawn")
  })
}
