import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { requests } from "../__fixtures__/requests"
import { waitFor, withSandbox } from "../__fixtures__/with-sandbox"

const foot = (amounts: number[]) => `FOOT,${amounts.length},${amounts.reduce((a, b) => a + b, 0)}`

describe("the batch manager", () => {
  it("credits what is there, refuses what is not, and answers each line with Status and Code", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("alipay.aspx", shop.alipay("T-1"))
      const good = `Alipay,Credit,500,EUR,T-1,R-1,${payId}`
      const tooMuch = `Alipay,Credit,9000,EUR,T-1,R-2,${payId}`
      const reverse = `Alipay,Reverse,1290,EUR,T-1,R-3,${payId}`
      const unknown = `Alipay,Credit,100,EUR,T-9,R-4,${"0".repeat(32)}`
      const head = "HEAD,DEMO_MERCHANT,20261121,1.1"
      const end = foot([500, 9000, 1290, 100])
      const file = [head, good, tooMuch, reverse, unknown, end, ""].join("\n")
      expect(sandbox.processBatch(file).split("\n")).toEqual([
        head,
        `${good},OK,00000000`,
        `${tooMuch},FAILED,21190074`,
        `${reverse},FAILED,21190081`,
        `${unknown},FAILED,20600061`,
        end,
        "",
      ])
      expect(sandbox.payment("T-1")).toMatchObject({ amountCred: 500 })
    })
  })

  it("1.0 has neither RefNr nor Code, lines keep their CRLF, a fault fails one record", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const one = await shop.pay("alipay.aspx", shop.alipay("T-1"))
      const two = await shop.pay("alipay.aspx", shop.alipay("T-2"))
      sandbox.addFault({ kind: "refuse", endpoint: "batch", transId: "T-2" })
      const lines = [`Alipay,Credit,500,EUR,T-1,${one.payId}`, `Alipay,Credit,700,EUR,T-2,${two.payId}`]
      const file = ["HEAD,DEMO_MERCHANT,20261121,1.0", ...lines, foot([500, 700]), ""].join("\r\n")
      const answer = sandbox.processBatch(file)
      expect(answer.split("\r\n").slice(1, 3)).toEqual([`${lines[0]},OK`, `${lines[1]},FAILED`])
    })
  })

  it.each([
    [undefined, "PENDING,61190985"],
    ["21190953", "FAILED,21190953"],
    ["21190960", "FAILED,21190960"],
  ])("answers a record as open with Code %s and carries it out later, or not", async (code, words) => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("alipay.aspx", shop.alipay("T-1"))
      const run = (amount: number) => {
        sandbox.addFault({ kind: "pending", endpoint: "batch", code })
        const line = `Alipay,Credit,${amount},EUR,T-1,R-1,${payId}`
        const answer = sandbox.processBatch(
          ["HEAD,DEMO_MERCHANT,20261121,1.1", line, foot([amount]), ""].join("\n"),
        )
        expect(answer).toContain(`${line},${words}\n`)
      }
      run(500)
      expect(sandbox.payment("T-1")).toMatchObject({ amountCred: 0 })
      await sandbox.executeLate("T-1")
      expect(sandbox.payment("T-1")).toMatchObject({ amountCred: 500 })
      run(300)
      await sandbox.failLate("T-1")
      expect(sandbox.payment("T-1")).toMatchObject({ amountCred: 500, lastStatus: "FAILED" })
    })
  })

  it("reverses a QR payment as a whole, in a file of a master account", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const order = await shop.call("alipayQRCode.aspx", requests.alipayQr(shop, "T-1"))
      await sandbox.shopper.scan(order["QRCodeURL"] ?? "", "pay")
      const line = `Alipay,Reverse,DEMO_MERCHANT,1290,EUR,T-1,R-1,${order["PayID"]}`
      const answer = sandbox.processBatch(["HEAD,MASTER,20261121,2.1", line, foot([1290]), ""].join("\n"))
      expect(answer).toContain(`${line},OK,00000000\n`)
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 0 })
    })
  })

  it.each([
    ["HEAD,DEMO_MERCHANT,20261121,1.1\nFOOT,1,0\n", "CountRecords is 1"],
    ["HEAD,NOBODY,20261121,1.1\nFOOT,0,0\n", "no merchant NOBODY"],
    ["HEAD,DEMO_MERCHANT,20261121,3.1\nFOOT,0,0\n", "version 3.1"],
    ["HEAD,DEMO_MERCHANT,20261121,1.1\nAlipay,Credit,1\nFOOT,1,1\n", "line 2: 3 columns instead of 7"],
    ["Alipay\n", "HEAD"],
  ])("takes nothing of %j", async (file, message) => {
    await withSandbox({}, ({ sandbox }) => {
      expect(() => sandbox.processBatch(file)).toThrow(message)
      return Promise.resolve()
    })
  })

  it("over HTTP and from a drop folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sandbox-drop-"))
    try {
      await withSandbox({ batchFolder: folder }, async ({ shop, sandbox }) => {
        const { payId } = await shop.pay("alipay.aspx", shop.alipay("T-1"))
        const file = (amount: number) =>
          `HEAD,DEMO_MERCHANT,20261121,1.1\nAlipay,Credit,${amount},EUR,T-1,R,${payId}\n${foot([amount])}\n`
        const reply = await fetch(`${sandbox.url}sandbox/batch`, { method: "POST", body: file(200) })
        expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining(",OK,00000000\n")])
        const refused = await fetch(`${sandbox.url}sandbox/batch`, { method: "POST", body: "HEAD" })
        expect([refused.status, await refused.json()]).toEqual([
          400,
          { error: expect.stringContaining("line 1") },
        ])

        writeFileSync(join(folder, "T20261121001DEMO_MERCHANT.dat"), file(300))
        writeFileSync(join(folder, "T20261121002DEMO_MERCHANT.dat"), "rubbish")
        await waitFor(() => readdirSync(folder).length === 4)
        expect(readdirSync(folder).sort()).toEqual([
          "P20261121001DEMO_MERCHANT.dat",
          "W20261121001DEMO_MERCHANT.dat",
          "W20261121002DEMO_MERCHANT.dat",
          "W20261121002DEMO_MERCHANT.dat.error",
        ])
        expect(readFileSync(join(folder, "P20261121001DEMO_MERCHANT.dat"), "latin1")).toContain(
          ",OK,00000000\n",
        )
        expect(sandbox.payment("T-1")).toMatchObject({ amountCred: 500 })
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
