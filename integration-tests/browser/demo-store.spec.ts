import { merchantStories } from "./stories/merchant"
import { payingStories } from "./stories/paying"
import { troubleStories } from "./stories/trouble"
import { browserSuite } from "./support/suite"

browserSuite("the demo store in a real browser", (story) => {
  describe("a shopper pays", () => payingStories(story))
  describe("a shopper meets trouble", () => troubleStories(story))
  describe("a merchant works on the order", () => merchantStories(story))
})
