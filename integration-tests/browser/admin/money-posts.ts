import { setTimeout as wait } from "node:timers/promises"

import type { Page } from "playwright-core"

/** One press that reached the shop's server. */
export interface MoneyPost {
  readonly amount?: number
  readonly request_key: string
}

/**
 * What became of a press on its way: on to the server after so many milliseconds; answered in its place; or carried out by the
 * server, with its answer lost on the way back, or with something added to it.
 */
export type Way =
  | { readonly slowMs: number }
  | { readonly status: number; readonly body?: object }
  | { readonly loses: "the answer" }
  | { readonly adds: object }

/** Watches the presses of one money button leave the browser, and decides what becomes of each; the last way stays. */
export async function watchPosts(page: Page, path: string, ...ways: readonly Way[]): Promise<MoneyPost[]> {
  const posts: MoneyPost[] = []
  await page.route(`**/admin/paygate/${path}`, async (route) => {
    const way = ways[Math.min(posts.length, ways.length - 1)] ?? { slowMs: 0 }
    posts.push(route.request().postDataJSON() as MoneyPost)
    if ("status" in way) {
      const json = way.body ?? {
        code: "unknown_error",
        type: "unknown_error",
        message: "An unknown error occurred.",
      }
      return route.fulfill({ status: way.status, json })
    }
    if ("slowMs" in way) {
      await wait(way.slowMs)
      return route.continue()
    }
    const response = await route.fetch()
    return "loses" in way
      ? route.abort()
      : route.fulfill({ response, json: { ...((await response.json()) as object), ...way.adds } })
  })
  return posts
}
