import amountsOfNotices from "./stories/amounts-of-notices"
import lateMessages from "./stories/late-messages"
import messagesReadRight from "./stories/messages-read-right"
import paying from "./stories/paying"
import safety from "./stories/safety"
import safetyDoors from "./stories/safety-doors"
import safetyReplays from "./stories/safety-replays"
import safetySplices from "./stories/safety-splices"
import storefront from "./stories/storefront"
import strangers from "./stories/strangers"
import usedData from "./stories/used-data"
import { shopSuite } from "./support/suite"

shopSuite({}, [
  amountsOfNotices,
  paying,
  storefront,
  safety,
  safetyDoors,
  safetyReplays,
  safetySplices,
  strangers,
  lateMessages,
  messagesReadRight,
  usedData,
])
