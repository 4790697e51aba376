import network, { addresses } from "../stories/network"
import subscriptionsSimulated from "../stories/subscriptions-simulated"
import { shopSuite } from "../support/suite"

/** A shop that lists the gateway's addresses, with an account that only simulates. */
const env = { PAYGATE_NETWORK: JSON.stringify(addresses), PAYGATE_SIMULATE: "0000" }

shopSuite({ env }, [network, subscriptionsSimulated])
