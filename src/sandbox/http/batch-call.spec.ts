import { DEMO_ACCOUNT } from "../demo-account"
import { startSandbox } from "../start-sandbox"

import { answerName } from "./batch-call"

describe("the form for batch files", () => {
  it.each([
    ["T20261130001.dat", "P20261130001.dat"],
    ["t20261130DEMO001.dat", "P20261130DEMO001.dat"],
    ["notes.txt", "P-notes.txt"],
    ['a"b\r\nc.dat', "P-a_b__c.dat"],
    ["", "P-answer.dat"],
  ])("names the answer to %j %j", (name, answer) => {
    expect(answerName(name)).toBe(answer)
  })

  it("answers a person with a page or a download, a program with text", async () => {
    const sandbox = await startSandbox({ accounts: [DEMO_ACCOUNT] })
    try {
      const url = `${sandbox.url}sandbox/batch`
      const text = `HEAD,${DEMO_ACCOUNT.merchantId},20261130,1.0\nFOOT,0,0\n`
      const upload = (content: string | undefined) => {
        const body = new FormData()
        if (content !== undefined) body.set("file", new Blob([content]), "T20261130001.dat")
        return fetch(url, { method: "POST", body })
      }
      expect(await (await fetch(url)).text()).toContain('type="file"')
      const answered = await upload(text)
      expect(answered.headers.get("content-disposition")).toBe('attachment; filename="P20261130001.dat"')
      expect(await answered.text()).toBe(text)
      for (const [content, reason] of [
        ["HEAD,nobody", "line 1: "],
        ["", "Choose a file first."],
        [undefined, "Choose a file first."],
      ] as const) {
        const refused = await upload(content)
        expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(reason)])
      }
      const program = await fetch(url, { method: "POST", body: text })
      expect([program.headers.get("content-disposition"), await program.text()]).toEqual([null, text])
    } finally {
      await sandbox.close()
    }
  })
})
