import { merchantStories } from "./stories/merchant"
import { methodStories } from "./stories/methods"
import { payingStories } from "./stories/paying"
import { shopLanguageStories } from "./stories/shop-languages"
import { browserSuite } from "./support/suite"

browserSuite("the demo store in a real browser", (story) => {
  describe("a shopper pays", () => payingStories(story))
  describe("a shopper pays by every method", () => methodStories(story))
  describe("the shop in five languages", () => shopLanguageStories(story))
  describe("a merchant works on the order", () => merchantStories(story))
})
