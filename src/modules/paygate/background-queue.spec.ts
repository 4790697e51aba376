import { setTimeout as wait } from "node:timers/promises"

import { BackgroundQueue } from "./background-queue"

describe("background queue", () => {
  it("never runs more than its places, and drain waits for all of it", async () => {
    const queue = new BackgroundQueue(4, () => undefined)
    let running = 0
    let most = 0
    let done = 0
    for (let index = 0; index < 20; index++) {
      queue.add(async () => {
        running += 1
        most = Math.max(most, running)
        await wait(1)
        running -= 1
        done += 1
      })
    }
    await queue.drain()
    expect(done).toBe(20)
    expect(most).toBe(4)
  })

  it("one failing task is reported and stops nobody", async () => {
    const errors: unknown[] = []
    const queue = new BackgroundQueue(1, (error) => errors.push(error))
    let ran = false
    queue.add(() => Promise.reject(new Error("broken")))
    queue.add(() => Promise.resolve((ran = true)))
    await queue.drain()
    expect(errors).toEqual([new Error("broken")])
    expect(ran).toBe(true)
  })

  it("runs delayed work later, and not at all once closed", async () => {
    const queue = new BackgroundQueue(1, () => undefined)
    const ran: string[] = []
    queue.addLater(5, () => Promise.resolve(ran.push("soon")))
    queue.addLater(5_000, () => Promise.resolve(ran.push("never")))
    await queue.drain()
    expect(ran).toEqual([])
    await wait(20)
    expect(ran).toEqual(["soon"])
    await queue.close()
    queue.add(() => Promise.resolve(ran.push("after close")))
    await queue.drain()
    expect(ran).toEqual(["soon"])
  })

  it("hands results and errors on to who waits for a place, and never leaves them waiting when it closes", async () => {
    const reported: unknown[] = []
    const queue = new BackgroundQueue(1, (error) => reported.push(error))
    const first = queue.run(() => wait(5).then(() => "done"))
    const broken = queue.run(() => Promise.reject(new Error("broken")))
    await expect(first).resolves.toBe("done")
    await expect(broken).rejects.toThrow("broken")
    expect(reported).toEqual([])
    const running = queue.run(() => wait(5).then(() => "last"))
    const dropped = queue.run(() => Promise.resolve("never"))
    await queue.close()
    expect([await running, await dropped, await queue.run(() => Promise.resolve("after"))]).toEqual([
      "last",
      undefined,
      undefined,
    ])
  })
})
