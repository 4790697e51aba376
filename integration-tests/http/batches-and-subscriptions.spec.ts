import batch from "./stories/batch"
import batchAccounts from "./stories/batch-accounts"
import batchLarge from "./stories/batch-large"
import batchSandbox from "./stories/batch-sandbox"
import batchUnanswered from "./stories/batch-unanswered"
import personalData from "./stories/personal-data"
import safetyUploads from "./stories/safety-uploads"
import subscriptions from "./stories/subscriptions"
import subscriptionsRegistry from "./stories/subscriptions-registry"
import subscriptionsUnknown from "./stories/subscriptions-unknown"
import { shopSuite } from "./support/suite"

shopSuite({}, [
  batch,
  batchAccounts,
  batchSandbox,
  batchLarge,
  batchUnanswered,
  subscriptions,
  subscriptionsRegistry,
  subscriptionsUnknown,
  personalData,
  safetyUploads,
])
