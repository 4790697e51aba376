import { createRequire } from "node:module"

import type { Page } from "playwright-core"

const axeFile = createRequire(__filename).resolve("axe-core/axe.min.js")

/** How a merchant has set up the dashboard. */
export interface Taste {
  readonly language?: "en" | "enGB" | "de" | "fr" | "it" | "zhCN"
  readonly theme?: "light" | "dark"
  readonly narrow?: boolean
  /** Nothing has changed in the shop since the dashboard was loaded, so it is loaded again only for another language. */
  readonly asLoaded?: boolean
}

const wide = { width: 1600, height: 1300 }
const narrowest = { width: 375, height: 1300 }

/**
 * Sets the dashboard up as the merchant likes it; theme and width at once, as its own switch does.
 * @returns whether it has to be loaded for its language
 */
export async function setUpDashboard(
  page: Page,
  { language = "en", theme = "light", narrow = false }: Taste = {},
): Promise<boolean> {
  await makeWidth(page, narrow)
  return page.evaluate<boolean>(
    `(() => {
      const before = localStorage.getItem("lng") ?? "en"
      localStorage.setItem("lng", "${language}")
      document.cookie = "lng=${language}; path=/"
      localStorage.setItem("medusa_admin_theme", "${theme}")
      const { classList, style } = document.documentElement
      classList.remove("light", "dark")
      classList.add("${theme}")
      style.colorScheme = "${theme}"
      return before !== "${language}"
    })()`,
  )
}

/** Opens a page of the dashboard, `/orders/…`, in the browser that is logged in. */
export async function openInDashboard(page: Page, path: string, taste?: Taste): Promise<void> {
  const speaksOtherwise = await setUpDashboard(page, taste)
  if (taste?.asLoaded && !speaksOtherwise) {
    return goInDashboard(page, path)
  }
  await page.goto(`${dashboardOf(page)}${path}`)
}

/** Goes to another page of the dashboard as one of its links does: nothing is loaded again, and what it has read stays read. */
export async function goInDashboard(page: Page, path: string): Promise<void> {
  const { pathname } = new URL(dashboardOf(page))
  await page.evaluate(
    `history.pushState(null, "", ${JSON.stringify(pathname + path)}); dispatchEvent(new PopStateEvent("popstate"))`,
  )
}

/** Who has just logged in is on a plain page of the server and has not opened the dashboard yet. */
function dashboardOf(page: Page): string {
  const [dashboard] = /^.*?\/app(?=\/|$)/.exec(page.url().replace(/\/health$/, "/app")) ?? []
  if (dashboard === undefined) {
    throw new Error(`This is no page of the dashboard: ${page.url()}`)
  }
  return dashboard
}

/** The widths of an office and of the narrowest phone. */
export async function makeWidth(page: Page, narrow: boolean): Promise<void> {
  await page.setViewportSize(narrow ? narrowest : wide)
}

/** Whether the page itself would have to be pushed sideways; tables scroll by themselves. */
export async function isTooWide(page: Page): Promise<boolean> {
  const needed = await page.evaluate<number>("document.documentElement.scrollWidth")
  return needed > (page.viewportSize()?.width ?? 0)
}

/** What a screen reader or a keyboard user would stumble over in the parts of the page that are ours. */
export async function barriersIn(page: Page, ours: string): Promise<string[]> {
  // a button under the mouse has the colors of the dashboard's theme, which are not ours to choose
  await page.mouse.move(0, 0)
  await page.addScriptTag({ path: axeFile })
  return page.evaluate<string[]>(`(async () => {
    // what slides in or fades away has other colors until it stands
    const ending = document.getAnimations().filter(({ effect }) => effect.getTiming().iterations !== Infinity)
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)))
    const { violations } = await window.axe.run(${JSON.stringify(ours)})
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => [id, html.slice(0, 200), ...any.map(({ message }) => message)].join(": ")))
  })()`)
}
