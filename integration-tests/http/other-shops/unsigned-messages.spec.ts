import safetyUnsigned from "../stories/safety-unsigned"
import { shopSuite } from "../support/suite"

/** A shop that does not refuse messages without a MAC. */
shopSuite({ env: { PAYGATE_MAC_REQUIRED: "false" } }, [safetyUnsigned])
