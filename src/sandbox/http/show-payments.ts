import { ENDPOINTS, GUESSED_FILES } from "../endpoints"
import type { Gateway, Reply } from "../gateway"
import { viewOf } from "../ledger/view"
import { startPage } from "../pages/start-page"

/** The page at the sandbox's own address. */
export function showPayments({ state, accounts, settings }: Gateway): Reply {
  const files = [...new Set(ENDPOINTS.map(({ file }) => file))]
  const html = startPage({
    payments: state.all().map(viewOf),
    merchantIds: [...accounts.keys()],
    files: [
      ...files.map((file) => (GUESSED_FILES.includes(file) ? `${file} (a guess)` : file)),
      ...Object.entries(settings.paths).map(([path, id]) => `${path} = ${id}`),
    ],
    subscriptions: state.allSubscriptions(),
  })
  return { kind: "page", status: 200, html }
}
