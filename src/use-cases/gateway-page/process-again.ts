export { processNoticeAgain as processAgain } from "../process-notice-again"
