// cspell:ignore alipai alipayqr cokpit crossborder lineend plce shipmnt twnt
import { goodAccount } from "../good-options"

import { type BadValue, shop } from "./kit"

/** Of the methods and of what the shop wants. */
export const policies: Readonly<Record<string, readonly BadValue[]>> = {
  methods: [
    { what: "none", options: shop({ methods: [] }), line: "option methods needs at least one entry" },
    {
      what: "a text",
      options: shop({ methods: "twint,alipay" }),
      line: 'option methods must be a list; write it in brackets: ["…"]',
    },
    {
      what: "one that no account serves",
      options: shop({ methods: ["twint", "alipay"], accounts: [{ ...goodAccount, methods: ["twint"] }] }),
      line: 'option methods[1] is served by no account; add it to the "methods" of an account, or remove it here',
    },
    {
      what: "one whose currency no account serves",
      options: shop({
        methods: ["twint", "alipay"],
        accounts: [{ ...goodAccount, currencies: ["EUR"] }],
      }),
      line: 'option methods[0] is served by no account in a currency that TWINT takes; add one to the "currencies" of an account, or remove the method',
    },
  ],
  parameters: [
    {
      what: "an unknown method",
      options: shop({ parameters: { alipai: {} } }),
      line: 'option parameters.alipai is unknown; did you mean "alipay"?',
    },
    {
      what: "an unknown parameter",
      options: shop({ parameters: { alipay: { TimeOut: "30m" } } }),
      line: 'option parameters.alipay.TimeOut is not a parameter that can be set (Alipay document, website payment); did you mean "Timeout"?',
    },
    {
      what: "a fact of each payment",
      options: shop({ parameters: { twint: { Amount: 100 } } }),
      line: "option parameters.twint.Amount is not a parameter that can be set (TWINT document, payment)",
    },
  ],
  pendingOrders: [
    {
      what: "another word",
      options: shop({ pendingOrders: "plce" }),
      line: 'option pendingOrders must be "wait" or "place"; did you mean "place"?',
    },
  ],
  unpaidOrders: [
    {
      what: "another word",
      options: shop({ unpaidOrders: true }),
      line: 'option unpaidOrders must be "cancel" or "keep"',
    },
  ],
  orphans: [
    {
      what: "another word",
      options: shop({ orphans: "keep" }),
      line: 'option orphans must be "refund" or "hold"',
    },
    {
      what: "a misspelled name",
      options: shop({ orphan: "hold" }),
      line: 'option orphan is unknown; did you mean "orphans"?',
    },
  ],
  captureOn: [
    {
      what: "another word",
      options: shop({ captureOn: "shipmnt" }),
      line: 'option captureOn must be "manual", "fulfillment" or "shipment"; did you mean "shipment"?',
    },
  ],
  restAfterLastParcel: [
    {
      what: "another word",
      options: shop({ restAfterLastParcel: "refund" }),
      line: 'option restAfterLastParcel must be "keep" or "release"',
    },
  ],
  captureWithinDays: [
    {
      what: "an unknown method",
      options: shop({ captureWithinDays: { twnt: 7 } }),
      line: 'option captureWithinDays.twnt is unknown; did you mean "twint"?',
    },
    {
      what: "no time at all",
      options: shop({ captureWithinDays: { twint: 0 } }),
      line: "option captureWithinDays.twint must be a number from 1 to 365",
    },
  ],
  captureReminderDays: [
    {
      what: "half a day",
      options: shop({ captureReminderDays: 0.5 }),
      line: "option captureReminderDays must be a whole number",
    },
  ],
  inquiryDays: [
    {
      what: "more than a year",
      options: shop({ inquiryDays: 400 }),
      line: "option inquiryDays must be a number from 0 to 365",
    },
    {
      what: "a text",
      options: shop({ inquiryDays: "30" }),
      line: "option inquiryDays must be a number; write it without quotes",
    },
  ],
  horizon: [
    {
      what: "an unknown option",
      options: shop({ horizon: { minutes: 15 } }),
      line: "option horizon.minutes is unknown; remove it, or use one of noAnswerMinutes, pendingHours",
    },
  ],
  "horizon.noAnswerMinutes": [
    {
      what: "no time to wait for an answer",
      options: shop({ horizon: { noAnswerMinutes: 0 } }),
      line: "option horizon.noAnswerMinutes must be a number from 1 to 1440",
    },
  ],
  "horizon.pendingHours": [
    {
      what: "a year",
      options: shop({ horizon: { pendingHours: 8760 } }),
      line: "option horizon.pendingHours must be a number from 1 to 720",
    },
  ],
  leaseSeconds: [
    {
      what: "no time",
      options: shop({ leaseSeconds: 1 }),
      line: "option leaseSeconds must be a number from 5 to 3600",
    },
    {
      what: "half a second",
      options: shop({ leaseSeconds: 60.5 }),
      line: "option leaseSeconds must be a whole number",
    },
  ],
  paymentLinks: [
    {
      what: "an unknown option",
      options: shop({ paymentLinks: { days: 30 } }),
      line: "option paymentLinks.days is unknown; remove it, or use one of expiresAfterDays, shopName, color",
    },
  ],
  "paymentLinks.expiresAfterDays": [
    {
      what: "no day",
      options: shop({ paymentLinks: { expiresAfterDays: 0 } }),
      line: "option paymentLinks.expiresAfterDays must be a number from 1 to 365",
    },
  ],
  "paymentLinks.shopName": [
    {
      what: "blanks",
      options: shop({ paymentLinks: { shopName: "  " } }),
      line: "option paymentLinks.shopName must be a name of 1 to 60 characters",
    },
  ],
  "paymentLinks.color": [
    {
      what: "a name",
      options: shop({ paymentLinks: { color: "red" } }),
      line: "option paymentLinks.color must be a color such as #1d6b52",
    },
  ],
  retention: [
    {
      what: "an unknown option",
      options: shop({ retention: { days: 30 } }),
      line: "option retention.days is unknown; remove it, or use one of noticesDays",
    },
  ],
  "retention.noticesDays": [
    {
      what: "no day",
      options: shop({ retention: { noticesDays: 0 } }),
      line: "option retention.noticesDays must be a number from 1 to 3650",
    },
    {
      what: "half a day",
      options: shop({ retention: { noticesDays: 1.5 } }),
      line: "option retention.noticesDays must be a whole number",
    },
  ],
}
