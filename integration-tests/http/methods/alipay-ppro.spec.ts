import { paygateSuite } from "../support/suite"

import { methodStories } from "./stories"
import { alipayPpro } from "./ways"

paygateSuite(
  "Alipay via PPRO",
  { account: { alipay: "ppro" }, env: { PAYGATE_METHODS: "alipay-ppro" } },
  (world) => methodStories(world, [alipayPpro]),
)
