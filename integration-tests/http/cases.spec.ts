import oneRequestOneMovement from "./stories/cases/one-request-one-movement"
import { shopSuite } from "./support/suite"

shopSuite({}, [oneRequestOneMovement])
