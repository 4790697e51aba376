import { paygateSuite } from "../support/suite"

import { methodStories } from "./stories"
import { alipayWays } from "./ways"

const methods = alipayWays.map(({ id }) => id).join()

paygateSuite("Alipay", { env: { PAYGATE_METHODS: methods } }, (world) => methodStories(world, alipayWays))
