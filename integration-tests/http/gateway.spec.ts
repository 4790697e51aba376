import attemptDetails from "./stories/attempt-details"
import attemptList from "./stories/attempt-list"
import backOffice from "./stories/back-office"
import gatewayPage from "./stories/gateway-page"
import inbox from "./stories/inbox"
import leftAtGateway from "./stories/left-at-gateway"
import observability from "./stories/observability"
import overview from "./stories/overview"
import reconcile from "./stories/reconcile"
import supportBundle from "./stories/support-bundle"
import wireDebugger from "./stories/wire-debugger"
import yearsOfPayments from "./stories/years-of-payments"
import { shopSuite } from "./support/suite"

shopSuite({}, [
  inbox,
  reconcile,
  leftAtGateway,
  backOffice,
  gatewayPage,
  overview,
  attemptList,
  attemptDetails,
  supportBundle,
  wireDebugger,
  observability,
  yearsOfPayments,
])
