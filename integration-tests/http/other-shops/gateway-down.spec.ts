import subscriptionsDown from "../stories/subscriptions-down"
import { shopSuite } from "../support/suite"

/** Nobody listens there. */
const nowhere = "http://127.0.0.1:1/"

shopSuite({ env: { PAYGATE_GATEWAY_URL: nowhere } }, [subscriptionsDown])
