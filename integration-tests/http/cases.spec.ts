import aPersonDecides from "./stories/cases/a-person-decides"
import anotherAmount from "./stories/cases/another-amount"
import cartAndOrderChange from "./stories/cases/cart-and-order-change"
import moneyOnItsWayBack from "./stories/cases/money-on-its-way-back"
import oneRequestOneMovement from "./stories/cases/one-request-one-movement"
import sums from "./stories/cases/sums"
import twoPaymentsOfOneForm from "./stories/cases/two-payments-of-one-form"
import whatTheGatewayDidNotSay from "./stories/cases/what-the-gateway-did-not-say"
import { shopSuite } from "./support/suite"

shopSuite({}, [
  oneRequestOneMovement,
  moneyOnItsWayBack,
  whatTheGatewayDidNotSay,
  twoPaymentsOfOneForm,
  anotherAmount,
  sums,
  cartAndOrderChange,
  aPersonDecides,
])
