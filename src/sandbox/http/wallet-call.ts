import { decideInWallet, goBack, openApp, showWallet, watched } from "../flows/wallet"
import type { Gateway, Reply } from "../gateway"
import { languageOf } from "../pages/texts"
import { WATCH_SCRIPT } from "../pages/watch-script"

import type { Call } from "./call"
import { readChoice } from "./choice"

/** Everything around the shopper's wallet: its pages, the app that opens it, and the polling of the page that waits for it. */
export async function answerWallet(
  gateway: Gateway,
  { method, url, form, language: accepted }: Call,
): Promise<Reply | undefined> {
  const language = languageOf(accepted)
  const path = url.pathname
  const token = /^\/w\/([0-9a-f]+)$/.exec(path)?.[1]
  if (token !== undefined) {
    const choice = readChoice(form.get("choice"))
    const isChoice = method === "POST" && choice !== undefined
    return isChoice ? decideInWallet(gateway, token, choice, language) : showWallet(gateway, token, language)
  }
  if (path === "/sandbox/app") return openApp(gateway, url.searchParams.get("text"), language)
  if (path === "/sandbox/watch.js") return { kind: "script", body: WATCH_SCRIPT }
  const [, what, payId] = /^\/sandbox\/(watch|back)\/([0-9a-f]{32})$/.exec(path) ?? []
  if (payId === undefined) return undefined
  return what === "watch" ? watched(gateway, payId) : goBack(gateway, payId, language)
}
