import { setTimeout as wait } from "node:timers/promises"

import type { Page } from "playwright-core"

/** One press that reached the shop's server. */
export interface MoneyPost {
  readonly amount?: number
  readonly request_key: string
}

/** What became of a press on its way: on to the server after so many milliseconds, or answered in its place. */
export type Way = { readonly slowMs: number } | { readonly status: number }

/** Watches the presses of one money button leave the browser, and decides what becomes of each; the last way stays. */
export async function watchPosts(page: Page, path: string, ...ways: readonly Way[]): Promise<MoneyPost[]> {
  const posts: MoneyPost[] = []
  await page.route(`**/admin/paygate/${path}`, async (route) => {
    const way = ways[Math.min(posts.length, ways.length - 1)]
    posts.push(route.request().postDataJSON() as MoneyPost)
    if (way !== undefined && "status" in way) {
      await route.fulfill({
        status: way.status,
        json: { code: "unknown_error", type: "unknown_error", message: "An unknown error occurred." },
      })
      return
    }
    await wait(way?.slowMs ?? 0)
    await route.continue()
  })
  return posts
}
