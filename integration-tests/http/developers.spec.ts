import everyRoute from "./stories/every-route"
import moduleLinks from "./stories/module-links"
import workflowHooks from "./stories/workflow-hooks"
import { shopSuite } from "./support/suite"

shopSuite({}, [everyRoute, moduleLinks, workflowHooks])
