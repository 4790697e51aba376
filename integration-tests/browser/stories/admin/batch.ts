import { answered } from "../../../http/support/batches"
import { type BatchScreen, openBatches } from "../../admin/batch-screen"
import type { Taste } from "../../admin/dashboard"
import type { Scene } from "../../support/scene"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

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
    expect(await screen.main.getByLabel(`Amount for ${one.transId}`).inputValue()).toMatch(/^33\.\d0$/)
    await screen.main.getByRole("checkbox", { name: `Choose ${two.transId}` }).click()
    await screen.main.getByLabel(`Amount for ${two.transId}`).fill("1.500")
    await screen.says("Chosen: 2")
    await screen.button("Check").click()
    const faulty = screen.main.getByRole("region", { name: "Rows with problems" }).getByRole("row").nth(1)
    expect(plainSpaces(await faulty.innerText())).toBe(
      `#${two.order.display_id} Amount 1.500 ` +
        "Three digits after a separator may be thousands or decimals. Write it like 1500 or 1.50.",
    )
    await scene.picture(admin.page, "batch-selection-problem")
    await screen.main.getByLabel(`Amount for ${two.transId}`).fill("5,00")
    await screen.button("Check").click()
    await screen.says("This would be locked")
    await scene.picture(admin.page, "batch-preview")
    await screen.button("Lock payments (2)").click()
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
    const result = await screen.download(screen.button("Result as CSV"))
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
    const csv = [
      "Bestellung;Betrag;refund_amount",
      `#${order.display_id};4,00;4,00`,
      `#${order.display_id};1,00;1,00`,
      ";3,00;3,00",
      "#999999;;7,00",
      "",
    ].join("\r")
    await screen.giveFile("CSV file with a heading", "refunds.csv", csv)
    await screen.button("Check").click()
    await screen.says("Rows that cannot go into the batch: 3")
    await screen.says("The row names no payment: give its order, its payment or its TransID.")
    await screen.says("These columns of the file are not used: “refund_amount”.")
    await scene.picture(admin.page, "batch-csv-problems")
    expect(await screen.barriers()).toEqual([])
    const mend = await screen.download(screen.button("Faulty rows as CSV"))
    expect(mend.text.split("\r\n").slice(0, 3)).toEqual([
      '\ufeff"Order","Payment","TransID","Amount","Currency","Problem"',
      `"#${order.display_id}","","","1,00","","The payment is in row 2 already; one batch has a payment once."`,
      '"","","","3,00","","The row names no payment: give its order, its payment or its TransID."',
    ])
    const create = screen.button("Lock payments (1)")
    expect(await create.isDisabled()).toBe(true)
    await screen.main.getByRole("checkbox", { name: "Leave these rows out" }).click()
    expect(await create.isDisabled()).toBe(true)
    await screen.main.getByRole("checkbox", { name: "They do not matter" }).click()
    await create.click()
    await screen.says(transId)

    await screen.button("Withdraw").click()
    await admin.page.getByRole("alertdialog").getByRole("button", { name: "Withdraw" }).click()
    await admin.notice("its payments are free")
    await screen.says("Withdrawn")
  })

  story("rows without an amount refund nothing, unless somebody says so; in German", async (scene) => {
    const { transId, order } = await paidOrder(scene)
    const admin = await scene.merchant()
    const screen = await openBatches(admin.page)
    await screen.main.getByRole("link", { name: "New batch" }).click()
    await screen.become({ language: "de", theme: "dark", narrow: true })
    await screen.main.getByRole("tab", { name: "CSV-Datei" }).click()
    await screen.giveFile("CSV-Datei mit Kopfzeile", "alle.csv", `TransID\n${transId}\n`)
    await screen.button("Prüfen").click()
    await screen.says("Es fehlt der Betrag.")
    expect(await screen.main.getByRole("cell", { name: `#${order.display_id}` }).count()).toBe(1)
    await scene.picture(admin.page, "batch-csv-problems-german-dark-narrow")
    expect(await screen.isTooWide()).toBe(false)
    expect(await screen.barriers()).toEqual([])
    await screen.main.getByRole("checkbox", { name: "Zeilen ohne Betrag erstatten alles" }).click()
    await screen.button("Prüfen").click()
    await screen.says(/33,\d0/)
    expect(await screen.button("Zahlungen sperren (1)").isEnabled()).toBe(true)

    await screen.giveFile("CSV-Datei mit Kopfzeile", "offen.csv", `order,amount\n1,"2\n3,4\n`)
    await screen.button("Prüfen").click()
    await screen.says("In Zeile 2 beginnt ein Anführungszeichen, das nie endet.")
  })
}
