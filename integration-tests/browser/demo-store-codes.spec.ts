import { appOnPhone, codeOnDesktop, codeStories } from "./stories/codes"
import { componentStories } from "./stories/component"
import { expiryStories } from "./stories/expiry"
import { simulatorStories } from "./stories/simulator"
import { browserSuite } from "./support/suite"

browserSuite("codes and apps in the demo store", (story) => {
  describe("a code is on the screen of a desktop", () => codeStories(story, codeOnDesktop))
  describe("an app's button is on the screen of a phone", () => codeStories(story, appOnPhone))
  describe("a code runs out", () => expiryStories(story))
  describe("the kit's component", () => componentStories(story))
  describe("the simulated gateway's own pages", () => simulatorStories(story))
})
