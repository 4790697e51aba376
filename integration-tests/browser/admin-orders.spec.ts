import { orderCardStories } from "./stories/admin/order-card"
import { orderCardTroubleStories } from "./stories/admin/order-card-trouble"
import { browserSuite } from "./support/suite"

browserSuite(
  "an order in the dashboard",
  (story) => {
    describe("the order's card", () => orderCardStories(story))
    describe("the order's card when not all is plain", () => orderCardTroubleStories(story))
  },
  { PAYGATE_PENDING_ORDERS: "place" },
)
