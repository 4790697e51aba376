import { type SandboxAccount, type SandboxOptions, startSandbox } from ".."

import { ACCOUNT, TestShop } from "./test-shop"

/** Runs a test with its own shop and sandbox, and closes both. */
export async function withSandbox(
  options: Partial<Omit<SandboxOptions, "accounts">> & { account?: Partial<SandboxAccount> },
  story: (parts: { shop: TestShop; sandbox: Awaited<ReturnType<typeof startSandbox>> }) => Promise<void>,
): Promise<void> {
  const { account, ...rest } = options
  const whole = { ...ACCOUNT, ...account }
  const shop = new TestShop(whole)
  await shop.start()
  const sandbox = await startSandbox({ accounts: [whole], timeFactor: 0.00001, ...rest })
  shop.sandbox = sandbox
  try {
    await story({ shop, sandbox })
  } finally {
    await sandbox.close()
    await shop.stop()
  }
}

/** Waits until the condition is true, at most three seconds. */
export async function waitFor(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 300 && !condition(); round++) await pause(10)
  if (!condition()) throw new Error("It did not happen within three seconds")
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
