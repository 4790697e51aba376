import type { Locator, Page } from "playwright-core"

import type { Scene } from "../support/scene"

/** One picture of the documents. */
export interface DocumentedScene {
  /** File name in docs/images, without its ending. */
  readonly name: string
  /** Plays until the screen shows it; the whole page, or a part of it. */
  readonly play: (scene: Scene) => Promise<Page | Locator>
}

/** A page in a window as small as it may be: pictures in documents are shown small, and kept in the repository. */
export async function inAWindow(page: Page, height = 800): Promise<Page> {
  await page.setViewportSize({ width: 1280, height })
  return page
}
