import { withEvidence } from "./failure"
import { Scene } from "./scene"
import { openWorld, type World } from "./world"

/** Declares one story, played in its own browsers. */
export type TellStory = (title: string, play: (scene: Scene) => Promise<void>) => void

type ShopOptions = Readonly<Record<string, string>>

/** Enough for migrating, seeding and, the first time, building the dashboard. */
const OPENING_TIMEOUT_MS = 300_000
const CLOSING_TIMEOUT_MS = 60_000

/** Runs stories in a real Chromium against the whole demo store, which is started once for all of them. */
export function browserSuite(
  name: string,
  stories: (story: TellStory) => void,
  /** Further options of the shop, as medusa-config.ts reads them, or a function that creates them. */
  env: ShopOptions | (() => Promise<ShopOptions>) = {},
): void {
  let world: World | undefined

  const play = async (title: string, body: (scene: Scene) => Promise<void>) => {
    if (world === undefined) {
      throw new Error("The demo store did not start")
    }
    await world.gateway.clearFaults()
    const scene = new Scene(world)
    try {
      await body(scene)
      expect(scene.crashes()).toEqual([])
      expect(scene.violations()).toEqual([])
    } catch (error) {
      throw await withEvidence(title, world.death() ?? error, scene.visits)
    } finally {
      await scene.end()
    }
  }

  describe(name, () => {
    beforeAll(async () => {
      world = await openWorld(typeof env === "function" ? await env() : env)
    }, OPENING_TIMEOUT_MS)
    afterAll(() => world?.close(), CLOSING_TIMEOUT_MS)
    stories((title, body) => it(title, () => play(title, body)))
  })
}
