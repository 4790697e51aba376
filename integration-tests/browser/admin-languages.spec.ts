import { languageStories } from "./stories/admin/languages"
import { browserSuite } from "./support/suite"

browserSuite("the dashboard in other languages", (story) => languageStories(story))
