import { deviceOf, settingsFor } from "./device"

const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148"
const android =
  "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36"
const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36"

describe("the device", () => {
  it.each([
    [windows, "desktop"],
    [iphone, "mobile"],
    [android, "mobile"],
    [`${iphone} MicroMessenger/8.0.50`, "wechat"],
    ["", "desktop"],
  ])("of %s is %s", (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device)
  })

  it("decides WeChat's channel and Alipay's page", () => {
    expect(settingsFor("pp_wechat_paygate", "desktop")).toEqual({ channel: "QRCode" })
    expect(settingsFor("pp_wechat_paygate", "mobile")).toEqual({ channel: "W2A" })
    expect(settingsFor("pp_wechat_paygate", "wechat")).toEqual({ channel: "JSAPI" })
    expect(settingsFor("pp_alipay_paygate", "mobile")).toEqual({ device: "Mobile" })
    expect(settingsFor("pp_alipay_paygate", "desktop")).toEqual({})
    expect(settingsFor("pp_twint_paygate", "mobile")).toEqual({})
  })
})
