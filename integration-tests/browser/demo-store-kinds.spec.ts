import { kindStories } from "./stories/kinds"
import { browserSuite } from "./support/suite"

browserSuite("every kind of payment in the demo store", (story) => {
  describe("meets trouble", () => kindStories(story))
})
