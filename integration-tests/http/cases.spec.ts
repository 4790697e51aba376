import moneyOnItsWayBack from "./stories/cases/money-on-its-way-back"
import oneRequestOneMovement from "./stories/cases/one-request-one-movement"
import whatTheGatewayDidNotSay from "./stories/cases/what-the-gateway-did-not-say"
import { shopSuite } from "./support/suite"

shopSuite({}, [oneRequestOneMovement, moneyOnItsWayBack, whatTheGatewayDidNotSay])
