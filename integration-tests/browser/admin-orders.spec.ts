import { moneyButtonStories } from "./stories/admin/money-buttons"
import { orderCardStories } from "./stories/admin/order-card"
import { orderCardTroubleStories } from "./stories/admin/order-card-trouble"
import { paymentLinkStories } from "./stories/admin/payment-link"
import { refundItemsStories } from "./stories/admin/refund-items"
import { browserSuite } from "./support/suite"

browserSuite(
  "an order in the dashboard",
  (story) => {
    describe("the order's card", () => orderCardStories(story))
    describe("the order's card when not all is plain", () => orderCardTroubleStories(story))
    describe("a refund by items", () => refundItemsStories(story))
    describe("a payment link", () => paymentLinkStories(story))
    describe("a button that moves money", () => moneyButtonStories(story))
  },
  { PAYGATE_ORPHANS: "hold", PAYGATE_PENDING_ORDERS: "place" },
)
