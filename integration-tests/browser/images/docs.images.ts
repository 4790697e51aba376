import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

import { browserSuite } from "../support/suite"

import { documentedScenes } from "./scenes"

const folder = resolve(__dirname, "../../../docs/images")
/** Drawers slide in, notices slide out. */
const atRest = 700

browserSuite("the pictures of the documents", (story) => {
  beforeAll(() => mkdirSync(folder, { recursive: true }))
  for (const { name, play } of documentedScenes) {
    story(name, async (scene) => {
      const shown = await play(scene)
      await wait(atRest)
      await shown.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" })
    })
  }
})
