import { appOnPhone, codeOnDesktop, codeStories } from "./stories/codes"
import { componentStories } from "./stories/component"
import { expiryStories } from "./stories/expiry"
import { merchantStories } from "./stories/merchant"
import { methodStories } from "./stories/methods"
import { payingStories } from "./stories/paying"
import { browserSuite } from "./support/suite"

browserSuite("the demo store in a real browser", (story) => {
  describe("a shopper pays", () => payingStories(story))
  describe("a shopper pays by every method", () => methodStories(story))
  describe("a code is on the screen of a desktop", () => codeStories(story, codeOnDesktop))
  describe("an app's button is on the screen of a phone", () => codeStories(story, appOnPhone))
  describe("a code runs out", () => expiryStories(story))
  describe("the kit's component", () => componentStories(story))
  describe("a merchant works on the order", () => merchantStories(story))
})
