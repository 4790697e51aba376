import { createDecipheriv } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { ACCOUNT } from "./__fixtures__/test-shop"
import { pause, waitFor, withSandbox } from "./__fixtures__/with-sandbox"

import { type SandboxAccount, startSandbox } from "."

describe("settings of the sandbox", () => {
  it("captures TWINT at once under a Sale contract", async () => {
    await withSandbox({ account: { sale: true } }, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      expect(sandbox.payment("T-1")).toMatchObject({ state: "captured", amountCap: 1290 })
      expect(await shop.call("capture.aspx", shop.followUp("T-1", payId, "1290"))).toMatchObject({
        Code: "22A10072",
      })
    })
  })

  it("speaks AES", async () => {
    await withSandbox({ account: { cipher: "aes" } }, async ({ shop }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      expect(shop.received[0]?.body).toMatch(/^Len=\d+&Data=[0-9A-F]{32}-[0-9A-F]+$/)
      expect(await shop.call("capture.aspx", shop.followUp("T-1", payId, "1290"))).toMatchObject({
        Status: "OK",
      })
    })
  })

  it("fills the last block with blanks, or with zeros; AES is padded by PKCS#7", async () => {
    const lastBlock = async (account: Partial<SandboxAccount>) => {
      let shown = ""
      await withSandbox({ account }, async ({ shop }) => {
        await shop.pay("twint.aspx", shop.twint("T-1", { UserData: "x".repeat(5) }))
        shown = shop.lastBlock(shop.received[0]?.body ?? "")
      })
      return shown
    }
    expect(await lastBlock({})).toMatch(/ $/)
    expect(await lastBlock({ answerPadding: "blank" })).toMatch(/ $/)
    expect(await lastBlock({ answerPadding: "zero" })).toMatch(/\0$/)
    const padding = (await lastBlock({ cipher: "aes" })).at(-1) ?? ""
    expect(await lastBlock({ cipher: "aes" })).toContain(padding.repeat(Math.min(8, padding.charCodeAt(0))))
    expect(padding).toMatch(/[\x01-\x10]/)
    expect(await lastBlock({ cipher: "aes", answerPadding: "blank" })).toMatch(/ $/)
  })

  it("answers in AES that a reader with the usual automatic padding takes", async () => {
    await withSandbox({ account: { cipher: "aes" } }, async ({ shop, sandbox }) => {
      await shop.pay("twint.aspx", shop.twint("T-1"))
      const [iv = "", data = ""] = (shop.received[0]?.body.split("Data=")[1] ?? "").split("-")
      const reader = createDecipheriv("aes-128-cbc", ACCOUNT.encryptionKey, Buffer.from(iv, "hex"))
      const text = Buffer.concat([reader.update(Buffer.from(data, "hex")), reader.final()]).toString("latin1")
      expect(text).toContain(`PayID=${sandbox.payment("T-1")?.payId}`)
    })
  })

  it("varies keys and order when asked, and stays readable", async () => {
    await withSandbox({ account: { answerKeys: "fuzz" } }, async ({ shop }) => {
      await shop.pay("twint.aspx", shop.twint("T-1"))
      const names = Object.keys(shop.received[0]?.parameters ?? {}).map((name) => name.toLowerCase())
      expect(names).toEqual(
        expect.arrayContaining(["mid", "payid", "transid", "status", "code", "mac", "sandboxextra"]),
      )
    })
  })

  it("answers in the charset of the account", async () => {
    for (const [answerCharset, expected] of [["iso-8859-1", 1] as const, ["utf-8", 2] as const]) {
      await withSandbox({ account: { answerCharset } }, async ({ shop }) => {
        await shop.pay("twint.aspx", shop.twint("T-1", { UserData: "é" }))
        await shop.pay("twint.aspx", shop.twint("T-2", { UserData: "e" }))
        const [accented, plain] = shop.received.map(({ body }) => Number(/Len=(\d+)/.exec(body)?.[1]))
        expect((accented ?? 0) - (plain ?? 0)).toBe(expected - 1)
        expect(shop.received[0]?.parameters["UserData"]).toBe("é")
      })
    }
  })

  it("sends the browser back before the notify when notifyFirst is off", async () => {
    await withSandbox({ notifyFirst: false }, async ({ shop }) => {
      await shop.pay("twint.aspx", shop.twint("T-1"))
      expect(shop.received).toHaveLength(0)
      await waitFor(() => shop.received.length === 1)
    })
  })

  it("makes follow-ups wait for the first answered notify", async () => {
    await withSandbox({ followUpsWaitForNotify: true, timeFactor: 0.001 }, async ({ shop, sandbox }) => {
      shop.statuses.push(500)
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      const request = shop.followUp("T-1", payId, "1290", { ReqID: "r-1" })
      expect(await shop.call("capture.aspx", request)).toMatchObject({ Code: "22A10062" })
      await sandbox.resendNotify("T-1")
      expect(await shop.call("capture.aspx", request)).toMatchObject({ Status: "OK" })
    })
  })

  it("sends TWINT's notice late to who closed the browser, when that is on", async () => {
    await withSandbox({ twintLateNotify: true, timeFactor: 0.00005 }, async ({ shop, sandbox }) => {
      await shop.pay("twint.aspx", shop.twint("T-1"), "pay-and-close")
      expect(sandbox.payment("T-1")).toMatchObject({ state: "authorized" })
      expect(shop.received).toHaveLength(0)
      await waitFor(() => shop.received.length === 1)
    })
  })

  it("forgets a payment for inquire24 after a day, not for inquire", async () => {
    let now = Date.UTC(2026, 0, 1)
    await withSandbox({ clock: () => now }, async ({ shop }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      const ask = { MerchantID: "DEMO_MERCHANT", TransID: "T-1" }
      now += 24 * 3_600_000
      expect(await shop.call("inquire24.aspx", ask)).toMatchObject({ Code: "00000000" })
      now += 1
      expect(await shop.call("inquire24.aspx", ask)).toMatchObject({ Code: "20600061" })
      expect(await shop.call("inquire.aspx", { ...ask, PayID: payId })).toMatchObject({ Code: "00000000" })
    })
  })

  it("goes on after a restart with payments, ReqIDs and notices still due", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sandbox-restart-"))
    const stateFile = join(folder, "state.json")
    let request: Record<string, string | undefined> = {}
    let address = ""
    await withSandbox({ stateFile, timeFactor: 0.02 }, async ({ shop }) => {
      shop.statuses.push(500)
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      request = shop.followUp("T-1", payId, "500", { ReqID: "r-1" })
      await shop.call("capture.aspx", request)
      address = shop.baseUrl
    })
    await withSandbox({ stateFile }, async ({ shop, sandbox }) => {
      expect(await shop.call("capture.aspx", request)).toMatchObject({ Status: "OK" })
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 500 })
      await waitFor(() => sandbox.notifications().length >= 2)
      expect(sandbox.notifications()[1]).toMatchObject({ attempt: 2, url: `${address}/notify` })
    })
    rmSync(folder, { recursive: true })
  })

  it("names the port that is taken", async () => {
    await withSandbox({}, async ({ sandbox }) => {
      const port = Number(new URL(sandbox.url).port)
      await expect(startSandbox({ accounts: [ACCOUNT], port })).rejects.toThrow(
        `Port ${port} of 127.0.0.1 is taken`,
      )
    })
  })

  it("forgets everything on reset, repeats under way included", async () => {
    await withSandbox({ timeFactor: 0.0005 }, async ({ shop, sandbox }) => {
      shop.statuses.push(500)
      await shop.pay("twint.aspx", shop.twint("T-1"))
      sandbox.reset()
      await pause(80)
      expect(shop.received).toHaveLength(1)
      expect([sandbox.payments(), sandbox.requests(), sandbox.notifications()]).toEqual([[], [], []])
    })
  })

  it("prints no key", async () => {
    const lines: string[] = []
    await withSandbox({ log: (line) => lines.push(line) }, async ({ shop }) => {
      await shop.pay("twint.aspx", shop.twint("T-1"))
    })
    expect(lines.join("\n")).toContain("twint.submit DEMO_MERCHANT T-1: 00000000")
    expect(lines.join("\n")).not.toContain(ACCOUNT.encryptionKey)
    expect(lines.join("\n")).not.toContain(ACCOUNT.hmacKey)
  })
})
