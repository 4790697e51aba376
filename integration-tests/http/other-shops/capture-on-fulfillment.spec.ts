import captureOnFulfillment from "../stories/capture-on-fulfillment"
import { shopSuite } from "../support/suite"

shopSuite(
  {
    env: {
      PAYGATE_CAPTURE_ON: "fulfillment",
      PAYGATE_REST_AFTER_LAST_PARCEL: "release",
      PAYGATE_CAPTURE_WITHIN_DAYS: JSON.stringify({ twint: 7 }),
    },
  },
  [captureOnFulfillment],
)
