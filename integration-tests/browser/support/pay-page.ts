import type { Page } from "playwright-core"

import { plainSpaces } from "./visit"

/** The gateway's page where the shopper decides. */
export class PayPage {
  private constructor(
    readonly page: Page,
    /** The gateway's number of this payment. */
    readonly transId: string,
  ) {}

  /** Waits until the tab has arrived at the gateway. */
  static async in(page: Page): Promise<PayPage> {
    return new PayPage(page, await page.getByTestId("trans-id").innerText())
  }

  async amount(): Promise<string> {
    return plainSpaces(await this.page.getByTestId("amount").innerText())
  }

  doubleClickPay(): Promise<void> {
    return this.page.getByTestId("pay").dblclick()
  }

  press(choice: "pay" | "decline" | "cancel" | "pay-and-close" | "request"): Promise<void> {
    return this.page.getByTestId(choice).click()
  }
}
