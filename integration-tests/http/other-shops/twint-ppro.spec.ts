import twintPpro from "../stories/methods/twint-ppro"
import { shopSuite } from "../support/suite"

/** Its TWINT contract is over PPRO. */
shopSuite({ account: { twint: "ppro" }, env: { PAYGATE_TWINT: "ppro" } }, [twintPpro])
