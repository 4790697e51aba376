import batchMaster, { batch } from "../stories/batch-master"
import francsOnly from "../stories/methods/accounts"
import twintSale from "../stories/methods/twint-sale"
import { shopSuite } from "../support/suite"

/** TWINT under a Sale contract, batch files of a master account, and an account that serves francs only. */
const env = {
  PAYGATE_METHODS: "twint,alipay,alipay-ppro",
  PAYGATE_TWINT_SALE: "true",
  PAYGATE_BATCH: JSON.stringify(batch),
  PAYGATE_CURRENCIES: "CHF",
}

shopSuite({ account: { sale: true }, env }, [twintSale, batchMaster, francsOnly])
