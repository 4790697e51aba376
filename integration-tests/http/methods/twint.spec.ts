import { paygateSuite } from "../support/suite"

import { methodStories } from "./stories"
import { twint } from "./ways"

paygateSuite("TWINT", { env: { PAYGATE_METHODS: "twint" } }, (world) => methodStories(world, [twint]))
