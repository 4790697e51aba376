import { merchantStories } from "./stories/merchant"
import { methodStories } from "./stories/methods"
import { payingStories } from "./stories/paying"
import { browserSuite } from "./support/suite"

browserSuite("the demo store in a real browser", (story) => {
  describe("a shopper pays", () => payingStories(story))
  describe("a shopper pays by every method", () => methodStories(story))
  describe("a merchant works on the order", () => merchantStories(story))
})
