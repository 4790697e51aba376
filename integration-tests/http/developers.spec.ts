import moduleLinks from "./stories/module-links"
import { shopSuite } from "./support/suite"

shopSuite({}, [moduleLinks])
