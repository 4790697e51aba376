import { shop } from "../shopper"

/**
 * Presses "pay" on the simulator's page and follows it back, as a browser does.
 * @throws Error that says how to start the simulator, or that the shop talks to another gateway
 */
export async function pressPay(page: string): Promise<void> {
  const { redirectTo } = await shop(page, "pay").catch((cause: unknown) => {
    throw new Error(isNetworkFailure(cause) ? simulatorIsDown(page) : notPayable(page, cause), { cause })
  })
  if (redirectTo !== undefined) {
    await fetch(redirectTo, { redirect: "manual" }).catch((cause: unknown) => {
      throw new Error(
        `The gateway sent the shopper to ${new URL(redirectTo).origin}, and nothing answers there. Is backendUrl of the plugin's options (PAYGATE_BACKEND_URL) the address of this Medusa?`,
        { cause },
      )
    })
  }
}

/** `fetch` throws a TypeError when nobody answers. */
const isNetworkFailure = (error: unknown) => error instanceof TypeError

const simulatorIsDown = (page: string) =>
  `Nothing answers at ${new URL(page).origin}, where this shop's gateway should be. Start the simulator in another terminal: npx paygate-sandbox --port ${new URL(page).port || "9100"}`

function notPayable(page: string, cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause)
  return `${said}\nThe page was ${new URL(page).origin}. The demo pays at the simulator only, with its public keys: compare .env with the README.`
}
