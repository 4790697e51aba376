import { DEMO_ACCOUNT } from "../../../../src/sandbox/demo-account"
import { eventually } from "../../../http/support/eventually"
import { openInDashboard, type Taste } from "../../admin/dashboard"
import { openAccounts, openGatewayPage } from "../../admin/gateway-screen"
import { paidOrder, stuckReservation } from "../../admin/paid-order"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

const tastes: readonly (Taste & { readonly name: string })[] = [
  { name: "dark", theme: "dark" },
  { name: "german", language: "de" },
  { name: "narrow", narrow: true },
]

export function gatewayStories(story: TellStory): void {
  story("the settings have the accounts, which show what is set up and no password", async (scene) => {
    const admin = await scene.merchant()
    await openInDashboard(admin.page, "/settings")
    await admin.page.getByRole("link", { name: "Paygate accounts" }).first().click()
    const screen = await openAccounts(admin.page)
    await screen.says("DEMO_MERCHANT")
    const text = await screen.text()
    expect(text).toContain("/hooks/paygate/notify/main")
    expect(text).not.toContain(DEMO_ACCOUNT.encryptionKey)

    await admin.page.context().grantPermissions(["clipboard-read", "clipboard-write"])
    await screen.accountButton("Copy Notify address (URLNotify)").click()
    expect(await admin.page.evaluate("navigator.clipboard.readText()")).toMatch(
      /\/hooks\/paygate\/notify\/main$/,
    )

    await screen.accountButton("Test the connection").click()
    await screen.says("The gateway read our question, and we could read its answer.")
    await screen.says("Not applicable")
    await screen.says(/Not contradicted, but not proven either|Proven by the signed notice of/)
    await screen.accountButton("Send a test notice").click()
    await screen.says(/It arrived and was believed/)
    await scene.picture(admin.page, "gateway-accounts")
    expect(await screen.barriers()).toEqual([])
    for (const taste of tastes) {
      await openAccounts(admin.page, { ...taste, asLoaded: taste !== tastes[0] })
      await screen.says("DEMO_MERCHANT")
      await screen
        .accountButton(taste.language === "de" ? "Verbindung prüfen" : "Test the connection")
        .click()
      await screen.says(taste.language === "de" ? "Entfällt" : "Not applicable")
      expect(await screen.isTooWide()).toBe(false)
      await scene.picture(admin.page, `gateway-accounts-${taste.name}`)
    }
  })

  story(
    "a signed notice that was believed proves the HMAC key, and nothing else says otherwise",
    async (scene) => {
      await paidOrder(scene, "twint")
      const admin = await scene.merchant()
      const screen = await openAccounts(admin.page)
      await screen.accountButton("Test the connection").click()
      await screen.says(/^Proven by the signed notice of /)
      const text = plainSpaces(await screen.account().innerText())
      expect(text).toContain("TLS Not applicable")
      expect(text).toContain("HMAC key Proven")
      expect(text).not.toContain("Not proven")
    },
  )

  story("a gateway that answers with a web page is told from a good one", async (scene) => {
    const admin = await scene.merchant()
    await scene.gateway.addFault({ kind: "html", endpoint: "inquire24.aspx" })
    const screen = await openAccounts(admin.page)
    await screen.accountButton("Test the connection").click()
    await screen.says("Something answered that is not the gateway. Check the gateway's address.")
  })

  story("the inbox shows what came in, and processes it again", async (scene) => {
    const { transId } = await paidOrder(scene, "twint")
    const admin = await scene.merchant()
    const screen = await openGatewayPage(admin.page, "/inbox", "Inbox")
    await screen.search("TransID", transId)
    await screen.says("Processed")
    await scene.picture(admin.page, "gateway-inbox")
    expect(await screen.barriers()).toEqual([])

    await screen.button(`Details of the message about ${transId}`).first().click()
    const drawer = admin.page.getByRole("dialog")
    await drawer.getByText("masked").first().waitFor()
    await scene.picture(admin.page, "gateway-inbox-details")
    expect(await screen.barriers("dialog")).toEqual([])
    await drawer.getByRole("button", { name: "Process again" }).click()
    await drawer.waitFor({ state: "hidden" })
    await admin.notice("The message was processed.")
    for (const taste of tastes) {
      await openGatewayPage(admin.page, "/inbox", taste.language === "de" ? "Eingang" : "Inbox", {
        ...taste,
        asLoaded: taste !== tastes[0],
      })
      await screen.says(transId)
      expect(await screen.isTooWide()).toBe(false)
      await scene.picture(admin.page, `gateway-inbox-${taste.name}`)
    }
  })

  story("a problem says what to do next, is marked as done and opened again", async (scene) => {
    const { admin, order } = await stuckReservation(scene)
    const screen = await openGatewayPage(admin.page, "/problems?state=open", "Problems")
    await screen.says("The order was canceled, but the reservation at the gateway is still there.")
    await screen.says(`Order #${order.display_id}`)
    await scene.picture(admin.page, "gateway-problems")
    expect(await screen.barriers()).toEqual([])

    await screen.button("Mark as done").first().click()
    await admin.notice("Marked as done.")
    await screen.choose("State", "Done")
    await screen.says(/Done by admin@/)
    for (const taste of tastes) {
      const title = taste.language === "de" ? "Probleme" : "Problems"
      await openGatewayPage(admin.page, "/problems", title, { ...taste, asLoaded: taste !== tastes[0] })
      await screen.says(taste.language === "de" ? /Erledigt von/ : /Done by/)
      expect(await screen.isTooWide()).toBe(false)
      await scene.picture(admin.page, `gateway-problems-${taste.name}`)
    }
    await screen.button("Open again").first().click()
    await admin.notice("Opened again.")
  })

  story("the wire debugger reads a real notice and finds what was changed in another", async (scene) => {
    const { transId } = await paidOrder(scene, "twint")
    const [delivery] = await scene.gateway.noticesTaken(transId)
    const admin = await scene.merchant()
    const screen = await openGatewayPage(admin.page, "/wire", "Wire debugger")
    await screen.button("Read the message").click()
    await screen.says("Paste a message first.")
    await screen.main.getByLabel("Message").fill(delivery!.body)
    await screen.button("Read the message").click()
    await screen.says("It holds, with the current key of account main.")
    await screen.says("masked")
    await screen.main.getByLabel("Code", { exact: true }).fill("22720040")
    await screen.button("Explain").click()
    await screen.main.getByText("What to do").waitFor()
    await scene.picture(admin.page, "gateway-wire")
    await screen.main.getByLabel("Code", { exact: true }).fill("2272")
    await screen.button("Explain").click()
    await screen.main.getByRole("alert").getByText("A Code has eight").waitFor()
    expect(await screen.main.getByText("What to do").count()).toBe(0)
    expect(await screen.barriers()).toEqual([])

    const [len, data] = [/Len=(\d+)/, /Data=([0-9A-F]+)/i].map((part) => part.exec(delivery!.body)?.[1] ?? "")
    await screen.main.getByLabel("Message").fill(data!)
    await screen.main.getByLabel("Len").fill(String(Number(len) - 40))
    await screen.button("Read the message").click()
    await screen.says("Contradicts the message: one of the two was cut or changed")
    // The fifth block of eight bytes is a piece of the PayID; without it all can still be read.
    await screen.main.getByLabel("Message").fill(data!.slice(0, 64) + data!.slice(80))
    await screen.main.getByLabel("Len").fill(len!)
    await screen.button("Read the message").click()
    await screen.says(/It does not hold, with none of the keys/)
    await screen.main.getByLabel("Message").fill("Data=ABC")
    await screen.button("Read the message").click()
    await screen.says(/Data is not hexadecimal/)
    expect(await screen.main.getByLabel("Message").inputValue()).toBe("Data=ABC")
    for (const taste of tastes) {
      const german = taste.language === "de"
      await openGatewayPage(admin.page, "/wire", german ? "Nachrichten prüfen" : "Wire debugger", {
        ...taste,
        asLoaded: taste !== tastes[0],
      })
      await screen.main.getByLabel(german ? "Nachricht" : "Message").fill(delivery!.body)
      await screen.button(german ? "Nachricht lesen" : "Read the message").click()
      await screen.says(german ? /Er stimmt, mit/ : /It holds, with/)
      expect(await screen.isTooWide()).toBe(false)
      await scene.picture(admin.page, `gateway-wire-${taste.name}`)
    }
  })

  story("when the server fails, the page says so and tries again when asked", async (scene) => {
    const admin = await scene.merchant()
    await admin.page.route("**/admin/paygate/inbox*", (route) =>
      route.fulfill({ status: 500, json: { message: "The database is away." } }),
    )
    const screen = await openGatewayPage(admin.page, "/inbox", "Inbox")
    await screen.says(/This could not be loaded\. The database is away\./)
    await scene.picture(admin.page, "gateway-inbox-failed")
    await admin.page.unroute("**/admin/paygate/inbox*")
    await screen.button("Try again").click()
    await eventually(async () => expect(await screen.text()).not.toContain("could not be loaded"))
  })
}
