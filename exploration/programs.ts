/** What may run on a server; zero means idle. */
export const programs = {
  refundForm: 1,
  refundButton: 2,
  captureForm: 3,
  captureButton: 4,
  resolveOperation: 5,
  scheduledInquiry: 6,
  keepBooks: 7,
  coreReleases: 8,
  cancelOrder: 9,
  finishCanceled: 10,
  completeCart: 11,
  reconcile: 12,
  inquire: 13,
} as const
