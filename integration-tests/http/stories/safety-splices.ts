import { trySplices } from "../support/splices"
import { stories } from "../support/suite"

export default stories("blocks of messages seen, put together again", (world) => {
  it("pay nothing by any door, whatever the method, however they are cut", () => trySplices(world))
})
