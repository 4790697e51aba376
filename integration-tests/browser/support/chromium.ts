import { accessSync, constants } from "node:fs"

import { type Browser, chromium, selectors } from "playwright-core"

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Nothing outside this machine is needed; requests for it fail at once. A route of Playwright's would do the same, but look at
  // every request and switch the cache off.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]

/** Launches the browser of CHROMIUM_PATH with an empty profile; throws when there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
  try {
    accessSync(executablePath, constants.X_OK)
  } catch (cause) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (apt-get install chromium) or set CHROMIUM_PATH.`,
      { cause },
    )
  }
  selectors.setTestIdAttribute("data-test")
  return chromium.launch({ executablePath, args: flags })
}
