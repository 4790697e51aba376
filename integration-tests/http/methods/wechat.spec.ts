import { paygateSuite } from "../support/suite"

import { methodStories } from "./stories"
import { wechatWays } from "./ways"

const methods = wechatWays.map(({ id }) => id).join()

paygateSuite("WeChat Pay", { env: { PAYGATE_METHODS: methods } }, (world) => methodStories(world, wechatWays))
