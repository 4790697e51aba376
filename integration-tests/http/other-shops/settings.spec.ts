import settings, { parameters } from "../stories/methods/settings"
import { shopSuite } from "../support/suite"

shopSuite({ env: { PAYGATE_PARAMETERS: JSON.stringify(parameters) } }, [settings])
