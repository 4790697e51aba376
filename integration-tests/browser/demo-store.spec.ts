import { appOnPhone, codeOnDesktop, codeStories } from "./stories/codes"
import { comingBackStories } from "./stories/coming-back"
import { componentStories } from "./stories/component"
import { expiryStories } from "./stories/expiry"
import { kindStories } from "./stories/kinds"
import { merchantStories } from "./stories/merchant"
import { methodStories } from "./stories/methods"
import { payingStories } from "./stories/paying"
import { troubleStories } from "./stories/trouble"
import { browserSuite } from "./support/suite"

browserSuite("the demo store in a real browser", (story) => {
  describe("a shopper pays", () => payingStories(story))
  describe("a shopper pays by every method", () => methodStories(story))
  describe.each(["desktop", "phone"] as const)("on a %s", (screen) => {
    describe("a shopper meets trouble", () => troubleStories(story, screen))
    describe("a shopper comes back", () => comingBackStories(story, screen))
  })
  describe("a code is on the screen of a desktop", () => codeStories(story, codeOnDesktop))
  describe("an app's button is on the screen of a phone", () => codeStories(story, appOnPhone))
  describe("a code runs out", () => expiryStories(story))
  describe("every kind of payment meets trouble", () => kindStories(story))
  describe("the kit's component", () => componentStories(story))
  describe("a merchant works on the order", () => merchantStories(story))
})
