import { clearParts } from "./clear-parts"

describe("what stands in clear beside Data", () => {
  it("is Plain, and Custom the way it was sent", () => {
    expect(clearParts("Len=8&Data=AF&Plain=MID_1&session=123&id=456")).toEqual({
      Plain: "MID_1",
      Custom: "session=123|id=456",
    })
    expect(clearParts("LEN=8&DATA=AF&PLAIN=MID_1&v1&v2")).toEqual({ Plain: "MID_1", Custom: "v1|v2" })
  })

  it("may have lost characters that no address can hold to escapes", () => {
    expect(clearParts("Len=8&Data=AF&Plain=a%20b+c%E9&note=%E4%BD%A0%")).toEqual({
      Plain: "a b+cé",
      Custom: "note=你%",
    })
  })

  it("is nothing when the shop sent neither", () => {
    expect(clearParts("Len=8&Data=AF")).toEqual({})
    expect(clearParts("mid=M&Len=8&Data=AF&")).toEqual({})
  })
})
