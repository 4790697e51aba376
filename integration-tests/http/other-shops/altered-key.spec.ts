import type { Logger } from "@medusajs/framework/types"

import { signedNotice } from "../../../src/sandbox"
import { merchantAccount, paygateSuite } from "../support/suite"

/** What an unquoted `#` in the .env file leaves of a key. */
const shortened = merchantAccount.hmacKey.slice(0, 9)

paygateSuite(
  "a shop whose HMAC key was altered by its .env file",
  { env: { PAYGATE_HMAC_KEY: shortened } },
  (world) => {
    let errors: jest.SpiedFunction<Logger["error"]>
    beforeEach(() => {
      errors = jest.spyOn(world.container().resolve<Logger>("logger"), "error")
    })
    afterEach(() => errors.mockRestore())

    const questions = () =>
      errors.mock.calls
        .map(([line]) => String(line))
        .filter((line) => line.includes("Did the .env file alter it?"))
    const told = [
      expect.stringContaining('a request of the account "main" (Code 20120044): its HMAC key is not'),
    ]

    it("is asked about it in the log when the gateway refuses a payment that is opened from the server", async () => {
      await world.shopper.checkOut("pp_alipay-qr_paygate").catch(() => undefined)

      expect(questions()).toEqual(told)
      expect(questions().join()).not.toContain(shortened)
    })

    it.each(["notify", "return"])(
      "is asked about it when the gateway says so in a message to %s",
      async (door) => {
        const { session } = await world.shopper.checkOut("pp_twint_paygate")
        const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
        const { body } = signedNotice(merchantAccount, {
          TransID: attempt!.trans_id,
          Status: "FAILED",
          Code: "20120044",
        })
        const path = door === "notify" ? "notify/main" : `return/main/${session.data.attempt_token}`
        await world.api.post(`/hooks/paygate/${path}`, body, {
          headers: { "content-type": "application/x-www-form-urlencoded" },
          maxRedirects: 0,
          validateStatus: () => true,
        })

        expect(questions()).toEqual(told)
      },
    )

    it("is asked about it by the connection test, in the words of the page", async () => {
      const { data } = await world.admin.post("/admin/paygate/accounts/main/test", {})

      expect(JSON.stringify(data)).toContain("request-mac-refused")
      expect(questions()).toEqual(told)
    })
  },
)
