import aPersonDecides from "./stories/cases/a-person-decides"
import anotherAmount from "./stories/cases/another-amount"
import cartAndOrderChange from "./stories/cases/cart-and-order-change"
import moneyOnItsWayBack from "./stories/cases/money-on-its-way-back"
import oneRequestOneMovement from "./stories/cases/one-request-one-movement"
import refusedClosing from "./stories/cases/refused-closing"
import secondPaymentAlone from "./stories/cases/second-payment-alone"
import sums from "./stories/cases/sums"
import twoPaymentsOfOneForm from "./stories/cases/two-payments-of-one-form"
import whatTheGatewayDidNotSay from "./stories/cases/what-the-gateway-did-not-say"
import { shopSuite } from "./support/suite"

shopSuite({}, [
  oneRequestOneMovement,
  moneyOnItsWayBack,
  whatTheGatewayDidNotSay,
  twoPaymentsOfOneForm,
  secondPaymentAlone,
  refusedClosing,
  anotherAmount,
  sums,
  cartAndOrderChange,
  aPersonDecides,
])
