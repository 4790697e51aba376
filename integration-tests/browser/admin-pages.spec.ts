import { batchStories } from "./stories/admin/batch"
import { bulkCaptureStories } from "./stories/admin/bulk-capture"
import { gatewayStories } from "./stories/admin/gateway"
import { overviewStories } from "./stories/admin/overview"
import { paymentStories } from "./stories/admin/payments"
import { splicedTextStories } from "./stories/admin/spliced-text"
import { subscriptionStories } from "./stories/admin/subscriptions"
import { browserSuite } from "./support/suite"

browserSuite("the plugin's pages in the dashboard", (story) => {
  describe("the gateway pages", () => gatewayStories(story))
  describe("text that a shopper spliced in", () => splicedTextStories(story))
  describe("the overview", () => overviewStories(story))
  describe("the list of payments", () => paymentStories(story))
  describe("several payments at once", () => bulkCaptureStories(story))
  describe("batch files", () => batchStories(story))
  describe("an admin looks after subscriptions", () => subscriptionStories(story))
})
