import pendingOrders from "../stories/pending-orders"
import { shopSuite } from "../support/suite"

shopSuite({ env: { PAYGATE_PENDING_ORDERS: "place" } }, [pendingOrders])
