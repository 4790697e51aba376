import completionFailure from "./stories/completion-failure"
import killedBetween from "./stories/killed-between"
import merchant from "./stories/merchant"
import orderBooks from "./stories/order-books"
import orderCard from "./stories/order-card"
import orderChange from "./stories/order-change"
import orphanedOrder from "./stories/orphaned-order"
import paymentLinks from "./stories/payment-links"
import refundableItems from "./stories/refundable-items"
import unfinishedOperations from "./stories/unfinished-operations"
import unrecordedMovements from "./stories/unrecorded-movements"
import withoutACart from "./stories/without-a-cart"
import { shopSuite } from "./support/suite"

shopSuite({}, [
  merchant,
  orderCard,
  refundableItems,
  orderBooks,
  orderChange,
  withoutACart,
  paymentLinks,
  completionFailure,
  killedBetween,
  orphanedOrder,
  unrecordedMovements,
  unfinishedOperations,
])
