import { codeStories } from "./stories/codes"
import { comingBackStories } from "./stories/coming-back"
import { componentStories } from "./stories/component"
import { merchantStories } from "./stories/merchant"
import { methodStories } from "./stories/methods"
import { payingStories } from "./stories/paying"
import { troubleStories } from "./stories/trouble"
import { browserSuite } from "./support/suite"

browserSuite("the demo store in a real browser", (story) => {
  describe("a shopper pays", () => payingStories(story))
  describe("a shopper pays by every method", () => methodStories(story))
  describe("a shopper meets trouble", () => troubleStories(story))
  describe("a code is on the screen", () => codeStories(story))
  describe("a shopper comes back", () => comingBackStories(story))
  describe("the kit's component", () => componentStories(story))
  describe("a merchant works on the order", () => merchantStories(story))
})
