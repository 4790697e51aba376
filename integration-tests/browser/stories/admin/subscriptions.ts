import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { eventually } from "../../../http/support/eventually"
import { paidOrder } from "../../admin/paid-order"
import { SubscriptionsDesk } from "../../admin/subscriptions-desk"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

const notice = (desk: SubscriptionsDesk, words: string | RegExp) =>
  desk.page.locator("[data-sonner-toast]").filter({ hasText: words }).first().waitFor()

export function subscriptionStories(story: TellStory): void {
  story("changes one: every field is checked, the request is read before it is sent", async (scene) => {
    const desk = await SubscriptionsDesk.open(scene)
    const id = await desk.known("ABO-CHANGE")
    await desk.details(id)
    await desk.page.getByRole("button", { name: "Change" }).click()
    const dialog = desk.dialog()
    await dialog.getByLabel("Amount").fill("12.505")
    await dialog.getByLabel("Start").fill("2027-03-01")
    await dialog.getByLabel("End").fill("2027-02-01")
    await dialog.getByRole("combobox", { name: "Interval" }).click()
    await desk.page.getByRole("option", { name: "Another number of days" }).click()
    await dialog.getByLabel("Days").fill("0")
    await dialog.getByRole("button", { name: "Review" }).click()
    await dialog.getByText("Enter a whole number of days, 1 to 999.").waitFor()
    await dialog.getByLabel("Days").fill("1000")
    await dialog.getByLabel("Description").fill("Tea & cake")
    await dialog.getByRole("button", { name: "Review" }).click()
    for (const words of [
      "Three digits after a separator may be thousands or decimals: write it like 1500 or 1.50.",
      "The end may not be before the start.",
      "Enter a whole number of days, 1 to 999.",
      "The gateway cannot take one of these characters",
    ]) {
      await dialog.getByText(words).waitFor()
    }
    await scene.picture(desk.page, "subscription-change-field-errors")
    expect(await desk.barriers("[role=dialog]")).toEqual([])
    expect(await desk.sent("ABO-CHANGE")).toBe(0)

    await dialog.getByLabel("Amount").fill("12,50")
    await dialog.getByLabel("End").fill("2027-11-30")
    await dialog.getByLabel("Days").fill("45")
    await dialog.getByLabel("Description").fill("Green tea")
    await dialog.getByRole("radio", { name: /Switch off/ }).click()
    await dialog.getByRole("button", { name: "Review" }).click()
    await dialog.getByText("This will be sent").waitFor()
    expect(await dialog.getByRole("listitem").allInnerTexts()).toEqual([
      "From March 1, 2027 to November 30, 2027, every 45 days, €12.50.",
      "The description becomes “Green tea”.",
      "The subscription is switched off: no payments are made.",
    ])
    await scene.picture(desk.page, "subscription-change-in-words")
    await dialog.getByRole("button", { name: "Send to the gateway" }).dblclick()
    await notice(desk, "The gateway has changed the subscription.")
    await dialog.waitFor({ state: "hidden" })
    await desk.page.getByText("€12.50", { exact: true }).waitFor()
    await scene.picture(desk.page, "subscription-details")
    expect(await desk.sent("ABO-CHANGE")).toBe(1)
    expect(await desk.gateways("ABO-CHANGE")).toMatchObject({
      amount: 1250,
      startDate: "20270301",
      endDate: "20271130",
      interval: 45,
      orderDesc: "Green tea",
      active: false,
    })
    const history = plainSpaces(await desk.card("History").innerText())
    expect(history).toMatch(/Changed .*, asked for by admin@paygate\.test/)
    expect(history).toContain("Code 00000000")
    expect(history).toContain("The answer's MAC is valid.")
  })

  story("reads why the gateway refused; nothing typed is lost, the known values stay", async (scene) => {
    const desk = await SubscriptionsDesk.open(scene)
    const id = await desk.known("ABO-REFUSED")
    await desk.details(id)
    await desk.page.getByRole("button", { name: "Change" }).click()
    const dialog = desk.dialog()
    await dialog.getByLabel("Amount").fill("77.70")
    await dialog.getByRole("button", { name: "Review" }).click()
    await scene.gateway.addFault({ kind: "refuse", endpoint: "abo.aspx", code: "20600063" })
    await dialog.getByRole("button", { name: "Send to the gateway" }).click()
    await dialog.getByText("The gateway refused the change. The known values stay.").waitFor()
    await dialog.getByText("Code 20600063").waitFor()
    await scene.picture(desk.page, "subscription-change-refused")
    await dialog.getByRole("button", { name: "Back to the form" }).click()
    expect(await dialog.getByLabel("Amount").inputValue()).toBe("77.70")
    await dialog.getByRole("button", { name: "Review" }).click()
    await dialog.getByRole("button", { name: "Send to the gateway" }).click()
    await notice(desk, "The gateway has changed the subscription.")
    expect(await desk.gateways("ABO-REFUSED")).toMatchObject({ amount: 7770 })
    expect(await desk.sent("ABO-REFUSED")).toBe(2)
  })

  story("an AboID that the gateway does not know is told as such, and everything stays", async (scene) => {
    const desk = await SubscriptionsDesk.open(scene)
    const id = await desk.registered("ABO-NOT-THERE")
    await desk.details(id)
    await desk.page.getByRole("button", { name: "Change" }).click()
    await desk.dialog().getByLabel("Amount").fill("11")
    await desk.dialog().getByRole("button", { name: "Review" }).click()
    await desk.dialog().getByRole("button", { name: "Send to the gateway" }).click()
    await desk.dialog().getByText("The gateway refused the change. The known values stay.").waitFor()
    expect(plainSpaces(await desk.dialog().getByRole("alert").innerText())).toMatch(/AboID.*\(Code \w{8}/)
    await scene.picture(desk.page, "subscription-unknown-abo-id")
    await desk.dialog().getByRole("button", { name: "Back to the form" }).click()
    expect(await desk.dialog().getByLabel("Amount").inputValue()).toBe("11")
  })

  story("a server that is away loses nothing: the message is told, the form stays", async (scene) => {
    const desk = await SubscriptionsDesk.open(scene, { language: "de" })
    await desk.details(await desk.known("ABO-AWAY"))
    await desk.page.getByRole("button", { name: "Ändern" }).click()
    await desk.dialog().getByLabel("Betrag").fill("21")
    await desk.dialog().getByRole("button", { name: "Prüfen" }).click()
    await desk.page.route("**/admin/paygate/subscriptions/*/changes", (route) => route.abort())
    await desk.dialog().getByRole("button", { name: "An das Gateway senden" }).click()
    await notice(desk, "Der Server des Shops ist nicht erreichbar.")
    await desk.page.unroute("**/admin/paygate/subscriptions/*/changes")
    await desk.dialog().getByRole("button", { name: "An das Gateway senden" }).click()
    await notice(desk, "Das Gateway hat das Abo geändert.")
    expect(await desk.gateways("ABO-AWAY")).toMatchObject({ amount: 2100 })
    expect(await desk.sent("ABO-AWAY")).toBe(1)
  })

  story(
    "gets a web page for an answer, decides after a look, and sends again only when warned",
    async (scene) => {
      const desk = await SubscriptionsDesk.open(scene)
      const id = await desk.known("ABO-UNKNOWN")
      await desk.details(id)
      await desk.page.getByRole("button", { name: "Change" }).click()
      await desk.dialog().getByLabel("Amount").fill("15")
      await desk.dialog().getByRole("button", { name: "Review" }).click()
      await desk.fault("html", "never")
      await desk.dialog().getByRole("button", { name: "Send to the gateway" }).click()
      await desk.dialog().getByText("It may have been carried out.").waitFor()
      expect(await desk.dialog().getByRole("button", { name: "Send to the gateway" }).isDisabled()).toBe(true)
      await desk.page.keyboard.press("Escape")
      await desk.page.getByText("Was the last change carried out?").waitFor()
      await desk.page.getByText("€10.00", { exact: true }).waitFor()
      expect(await desk.page.getByRole("button", { name: "Change", exact: true }).isDisabled()).toBe(true)
      await scene.picture(desk.page, "subscription-decision")
      expect(await desk.barriers("main")).toEqual([])

      await desk.page.getByRole("button", { name: "Send again …" }).click()
      const warning = desk.page.getByRole("alertdialog")
      await warning.getByText("the gateway gets the same values a second time").waitFor()
      await scene.picture(desk.page, "subscription-send-again")
      await warning.getByRole("button", { name: "Cancel" }).click()
      expect(await desk.sent("ABO-UNKNOWN")).toBe(1)

      await desk.page.getByRole("button", { name: "Send again …" }).click()
      await warning.getByRole("button", { name: "Send to the gateway" }).click()
      await notice(desk, "The gateway has changed the subscription.")
      await desk.page.getByText("€15.00", { exact: true }).waitFor()
      await desk.page.getByText("Repeats an earlier change of unknown outcome.").waitFor()
      expect(await desk.sent("ABO-UNKNOWN")).toBe(2)
      expect(await desk.gateways("ABO-UNKNOWN")).toMatchObject({ amount: 1500 })
    },
  )

  story("registers one on the customer's page, finds it in the list, takes it off", async (scene) => {
    const desk = await SubscriptionsDesk.open(scene)
    await desk.atGateway("ABO-HAND")
    const customerId = await desk.customer("ben@example.com")
    await desk.customerScreen(customerId)
    await desk.page.getByText("This customer has no registered subscription.").waitFor()
    await desk.card("Subscriptions").getByRole("button", { name: "Add" }).click()
    const dialog = desk.dialog()
    await dialog.getByRole("button", { name: "Add" }).click()
    await dialog.getByText("Enter the AboID.").waitFor()
    await dialog.getByText("Choose an account.").waitFor()
    await desk.chooseAccount("Account")
    await dialog.getByLabel("AboID").fill("ABO-HAND")
    await dialog.getByLabel("Currency").fill("chf")
    await dialog.getByLabel("Amount").fill("0")
    await dialog.getByLabel("Start").fill("2027-01-01")
    await dialog.getByLabel("End").fill("2027-12-31")
    await dialog.getByLabel("Order").fill("99999")
    await dialog.getByRole("button", { name: "Add" }).click()
    await dialog.getByText("The amount must be more than zero.").waitFor()
    await dialog.getByLabel("Amount").fill("29.90")
    await dialog.getByRole("button", { name: "Add" }).click()
    await dialog.getByText("There is no such order. Enter its number or id.").waitFor()
    expect(await dialog.getByLabel("AboID").inputValue()).toBe("ABO-HAND")
    await dialog.getByLabel("Order").fill("")
    await dialog.getByRole("button", { name: "Add" }).click()
    await notice(desk, "The subscription was added.")
    await desk.card("Subscriptions").getByText("CHF 29.90").waitFor()
    await scene.picture(desk.page, "customer-subscriptions")

    await desk.card("Subscriptions").getByRole("link", { name: "ABO-HAND" }).click()
    await desk.page.getByRole("heading", { name: "ABO-HAND" }).waitFor()
    await desk.list()
    await desk.page.getByRole("searchbox").fill("ben@example.com")
    await desk.page.getByRole("row").nth(1).getByText("ABO-HAND").waitFor()
    await eventually(async () => expect(await desk.page.getByRole("row").count()).toBe(2))
    await desk.page.getByRole("link", { name: "ABO-HAND" }).click()
    await desk.page.getByRole("button", { name: "More actions" }).click()
    await desk.page.getByRole("menuitem", { name: "Take off the list" }).click()
    await desk.page.getByRole("alertdialog").getByRole("button", { name: "Take off the list" }).click()
    await notice(desk, "The subscription was taken off the list.")
    await desk.page.getByRole("heading", { name: "Subscriptions", exact: true }).waitFor()
    await eventually(async () =>
      expect(await desk.page.getByRole("link", { name: "ABO-HAND" }).count()).toBe(0),
    )
  })

  story("sees on an order what came from it, and nothing where nothing did", async (scene) => {
    const { order } = await paidOrder(scene, "twint")
    const desk = await SubscriptionsDesk.open(scene)
    await desk.orderScreen(order.id)
    await desk.page.getByRole("heading", { name: "Payments", exact: true }).waitFor()
    expect(await desk.page.getByRole("heading", { name: "Subscriptions", exact: true }).count()).toBe(0)
    const id = await desk.known("ABO-ORDER", { order: String(order.display_id) })
    await desk.orderScreen(order.id)
    await desk.card("Subscriptions").getByText("€10.00, every 30 days (monthly)").waitFor()
    await scene.picture(desk.page, "order-subscriptions")
    await desk.card("Subscriptions").getByRole("link", { name: "ABO-ORDER" }).click()
    await desk.page.getByRole("link", { name: `#${order.display_id}`, exact: true }).waitFor()
    expect(desk.page.url()).toContain(id)
  })

  story(
    "imports a spreadsheet after a look at every row; the same file again adds nothing",
    async (scene) => {
      const desk = await SubscriptionsDesk.open(scene)
      const rows = [
        "sep=;",
        "AboID;Währung;Betrag;OrderDesc;StartDate;EndDate;Interval;Farbe",
        "CSV-1;EUR;12,50;Grüner Tee;20270101;20271231;30;grün",
        "CSV-2;EUR;1.234;Zucker;20270101;20271231;30;",
        "CSV-3;JPY;2500;Reis;2027-01-01;2027-12-31;weekly;",
        ";;;;;;;",
      ]
      const file = {
        name: "abos.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(rows.join("\r\n"), "latin1"),
      }
      await desk.list()
      await desk.page.getByRole("button", { name: "Import a file" }).click()
      const chooser = desk.dialog().getByLabel("CSV file")
      expect(await chooser.isDisabled()).toBe(true)
      await desk.dialog().getByText("Choose the account first").waitFor()
      await scene.picture(desk.page, "subscriptions-import-account-first")
      await desk.chooseAccount("Account")
      await chooser.setInputFiles(file)
      await desk.dialog().getByText("2 new, 0 known already, 1 with errors.").waitFor()
      await desk
        .dialog()
        .getByText("Three digits after a separator may be thousands or decimals: write it like 1500 or 1.50.")
        .waitFor()
      await desk.dialog().getByText("These columns of the file are not used: “Farbe”.").waitFor()
      await scene.picture(desk.page, "subscriptions-import")
      const mend = await desk.download(desk.dialog().getByRole("button", { name: "Faulty rows as CSV" }))
      expect(mend.split("\r\n")[1]).toBe(
        '"main","CSV-2","","","EUR","1.234","Zucker","20270101","20271231","30","",' +
          '"Amount: Three digits after a separator may be thousands or decimals: write it like 1500 or 1.50."',
      )
      await desk.dialog().getByRole("button", { name: "Add 2 subscriptions" }).click()
      await notice(desk, "2 added, 0 known already, 1 left out.")
      await desk.page.getByRole("link", { name: "CSV-1" }).click()
      await desk.page.getByText("Grüner Tee").waitFor()

      await desk.list()
      await desk.page.getByRole("button", { name: "Import a file" }).click()
      await desk.chooseAccount("Account")
      await desk.dialog().getByLabel("CSV file").setInputFiles(file)
      await desk.dialog().getByText("0 new, 2 known already, 1 with errors.").waitFor()
      await desk.dialog().getByText("The file holds nothing new.").waitFor()
      const mended = mend.replace("1.234", "1.234,50")
      await desk
        .dialog()
        .getByLabel("CSV file")
        .setInputFiles({ ...file, buffer: Buffer.from(mended, "utf16le") })
      await desk.dialog().getByText("1 new, 0 known already, 0 with errors.").waitFor()
      await desk.dialog().getByLabel("CSV file").setInputFiles(file)
      await desk.dialog().getByText("0 new, 2 known already, 1 with errors.").waitFor()
      expect(await desk.dialog().getByRole("button", { name: /^Add/ }).isDisabled()).toBe(true)
      await desk
        .dialog()
        .getByLabel("CSV file")
        .setInputFiles({ ...file, buffer: Buffer.from("name;price\nTea;10") })
      await desk.dialog().getByText("missing: abo_id, currency, amount").waitFor()
    },
  )

  story("a file that was corrected where it lies is chosen again and read again", async (scene) => {
    const desk = await SubscriptionsDesk.open(scene)
    const path = join(mkdtempSync(join(tmpdir(), "paygate-import-")), "abos.csv")
    const save = (active: string) =>
      writeFileSync(
        path,
        `abo_id;currency;amount;start_date;end_date;interval;active\r\nAGAIN;EUR;9,90;01.03.2027;31.12.2027;monatlich;${active}`,
      )
    const choose = async () => {
      const coming = desk.page.waitForEvent("filechooser")
      await desk.dialog().getByLabel("CSV file").click()
      await (await coming).setFiles(path)
    }
    await desk.list()
    await desk.page.getByRole("button", { name: "Import a file" }).click()
    await desk.chooseAccount("Account")
    save("vielleicht")
    await choose()
    await desk.dialog().getByText("0 new, 0 known already, 1 with errors.").waitFor()
    save("WAHR")
    await choose()
    await desk.dialog().getByText("1 new, 0 known already, 0 with errors.").waitFor()
    await scene.picture(desk.page, "subscriptions-import-again")
  })

  story("in German and in the dark, on a narrow screen, by keyboard", async (scene) => {
    const desk = await SubscriptionsDesk.open(scene, { language: "de", theme: "dark" })
    const id = await desk.known("ABO-DEUTSCH", { amount: "1234.50" })
    await desk.list("?q=ABO-DEUTSCH")
    await desk.page.getByRole("heading", { name: "Abos", exact: true }).waitFor()
    await desk.page.getByText("1.234,50 €").waitFor()
    await scene.picture(desk.page, "subscriptions-list-german-dark")
    expect(await desk.page.locator("html").getAttribute("class")).toContain("dark")

    await desk.page.setViewportSize({ width: 400, height: 900 })
    await desk.details(id)
    await desk.page.getByRole("button", { name: "Ändern" }).focus()
    await desk.page.keyboard.press("Enter")
    const dialog = desk.dialog()
    await dialog.getByLabel("Betrag").fill("0")
    await desk.page.keyboard.press("Enter")
    await dialog.getByText("Der Betrag muss größer als null sein.").waitFor()
    await dialog.getByLabel("Betrag").fill("13,90")
    await desk.page.keyboard.press("Enter")
    await dialog
      .getByText("Vom 1. Januar 2027 bis 31. Dezember 2027, alle 30 Tage (monatlich), 13,90 €.")
      .waitFor()
    await scene.picture(desk.page, "subscription-change-german-dark-narrow")
    await dialog.getByRole("button", { name: "An das Gateway senden" }).click()
    await notice(desk, "Das Gateway hat das Abo geändert.")
    await desk.page.getByText("13,90 €", { exact: true }).waitFor()
    await scene.picture(desk.page, "subscription-details-german-dark-narrow")
    const width = await desk.page.evaluate<number>("document.documentElement.scrollWidth")
    expect(width).toBeLessThanOrEqual(400)
  })
}
