import settingsChange, { saleMerchant, settings } from "../stories/cases/settings-change"
import { merchantAccount, pproAccount, shopSuite } from "../support/suite"

/** A shop whose server starts again, with merchants of both contracts at the gateway. */
const accounts = [merchantAccount, pproAccount, { ...merchantAccount, merchantId: saleMerchant, sale: true }]

shopSuite({ env: settings, sandbox: { accounts } }, [settingsChange])
