import { comingBackStories } from "./stories/coming-back"
import { troubleStories } from "./stories/trouble"
import { browserSuite } from "./support/suite"

browserSuite("trouble in the demo store, in a real browser", (story) => {
  describe.each(["desktop", "phone"] as const)("on a %s", (screen) => {
    describe("a shopper meets trouble", () => troubleStories(story, screen))
    describe("a shopper comes back", () => comingBackStories(story, screen))
  })
})
