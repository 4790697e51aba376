import { pause, waitFor, withSandbox } from "./__fixtures__/with-sandbox"

describe("faults of the gateway", () => {
  it("hang before or after the work is done", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      const send = () =>
        fetch(`${sandbox.url}capture.aspx`, {
          method: "POST",
          body: new URLSearchParams(shop.query(shop.followUp("T-1", payId, "500", { ReqID: "r-1" }))),
          signal: AbortSignal.timeout(150),
        })
      sandbox.addFault({ kind: "time-out", endpoint: "capture.aspx", executes: "never" })
      await expect(send()).rejects.toThrow("timeout")
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 0 })

      sandbox.addFault({ kind: "time-out", endpoint: "twint.capture", transId: "T-1" })
      await expect(send()).rejects.toThrow("timeout")
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 500 })

      const again = shop.readSealed(await (await send()).text())
      expect(again).toMatchObject({ Status: "OK" })
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 500 })
    })
  })

  it("spoil an answer after the work is done", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      const request = shop.query(shop.followUp("T-1", payId, "100"))
      const answers: Record<string, string> = {}
      const kinds = [
        "html",
        "empty",
        "clear-text",
        "truncated",
        "wrong-mac",
        "wrong-mid",
        "http-500",
      ] as const
      for (const kind of kinds) {
        sandbox.addFault({ kind, endpoint: "capture" })
        answers[kind] = await shop.callRaw("capture.aspx", request)
      }
      expect(answers["html"]).toContain("<html>")
      expect(answers["http-500"]).toContain("<html>")
      expect(answers["empty"]).toBe("")
      expect(answers["clear-text"]).toMatch(/^mid=DEMO_MERCHANT&PayID=.*&Code=00000000$/)
      expect((answers["truncated"]?.split("Data=")[1]?.length ?? 0) % 16).not.toBe(0)
      expect(shop.readSealed(answers["wrong-mac"] ?? "")["MAC"]).toBe("0".repeat(64))
      expect(shop.readSealed(answers["wrong-mid"] ?? "")["mid"]).toBe("SOMEBODY_ELSE")
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 700 })

      sandbox.addFault({ kind: "http-500", executes: "never" })
      await shop.callRaw("capture.aspx", request)
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 700 })
    })
  })

  it("refuse an action, with a Code of choice, as a failed step", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      const request = shop.followUp("T-1", payId, "100", { ReqID: "r-1" })
      sandbox.addFault({ kind: "refuse", endpoint: "capture", code: "22A10062" })
      expect(await shop.call("capture.aspx", request)).toMatchObject({ Status: "FAILED", Code: "22A10062" })
      // "Another step is running" is not final: the same ReqID is executed now.
      expect(await shop.call("capture.aspx", request)).toMatchObject({ Status: "OK" })
      sandbox.addFault({ kind: "refuse", endpoint: "twint.aspx" })
      const { redirectTo } = await shop.pay("twint.aspx", shop.twint("T-2"))
      expect(redirectTo).toContain("/failed?")
      expect(shop.received.at(-1)?.parameters).toMatchObject({ Code: "22A10100" })
    })
  })

  it("lose, double and delay notices", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "notify-lost" })
      await shop.pay("twint.aspx", shop.twint("T-1"))
      await pause(30)
      expect(shop.received).toHaveLength(0)
      expect(sandbox.notifications()).toMatchObject([{ transId: "T-1", error: "lost on the way" }])

      sandbox.addFault({ kind: "notify-duplicate" })
      await shop.pay("twint.aspx", shop.twint("T-2"))
      expect(shop.received.map(({ parameters }) => parameters["TransID"])).toEqual(["T-2", "T-2"])

      sandbox.addFault({ kind: "notify-late", delayMs: 50 })
      await shop.pay("twint.aspx", shop.twint("T-3"))
      expect(shop.received).toHaveLength(2)
      await waitFor(() => shop.received.length === 3)
    })
  })

  it("spoil one attempt of a notice or a redirect when they name it", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      shop.statuses.push(400)
      sandbox.addFault({ kind: "wrong-mac", endpoint: "notify" })
      sandbox.addFault({ kind: "wrong-mid", endpoint: "redirect" })
      const { redirectTo } = await shop.pay("twint.aspx", shop.twint("T-1"))
      expect(shop.readSealed(redirectTo?.split("?")[1] ?? "")["mid"]).toBe("SOMEBODY_ELSE")
      await waitFor(() => shop.received.length === 2)
      expect(shop.received.map(({ parameters }) => parameters["MAC"] === "0".repeat(64))).toEqual([
        true,
        false,
      ])
    })
  })

  it("are slow on demand, and break the payment page", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const url = shop.url("twint.aspx", shop.twint("T-1"))
      sandbox.addFault({ kind: "http-500", endpoint: "twint.aspx" })
      expect((await fetch(url)).status).toBe(500)
      sandbox.addFault({ kind: "slow", endpoint: "twint.aspx", delayMs: 80 })
      const before = Date.now()
      expect((await fetch(url)).status).toBe(200)
      expect(Date.now() - before).toBeGreaterThanOrEqual(75)
    })
  })

  it("end with the sandbox: a hanging call is cut", async () => {
    let hanging: Promise<Response> | undefined
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "time-out", executes: "never" })
      hanging = fetch(shop.url("inquire24.aspx", { MerchantID: "DEMO_MERCHANT", TransID: "T-1" }))
      hanging.catch(() => undefined)
      await waitFor(() => sandbox.requests().length === 1)
    })
    await expect(hanging).rejects.toThrow("fetch failed")
  })
})
