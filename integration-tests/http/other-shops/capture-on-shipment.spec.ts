import captureOnShipment from "../stories/capture-on-shipment"
import { shopSuite } from "../support/suite"

shopSuite({ env: { PAYGATE_CAPTURE_ON: "shipment" } }, [captureOnShipment])
