import everyRoute from "./stories/every-route"
import moduleLinks from "./stories/module-links"
import oddRequests from "./stories/odd-requests"
import otherOrigins from "./stories/other-origins"
import secretsInAnswers from "./stories/secrets-in-answers"
import workflowHooks from "./stories/workflow-hooks"
import { shopSuite } from "./support/suite"

shopSuite({}, [everyRoute, oddRequests, otherOrigins, moduleLinks, secretsInAnswers, workflowHooks])
