/** How long data that serves one purpose is kept, in seconds, whatever the gateway says meanwhile. */
export const keptFor = {
  /**
   * A scanned code, and the parameters that go with it. Wallets show a code for about a minute; at a point of sale where
   * a session is never completed, nothing else would end it.
   */
  scannedCode: 15 * 60,
  /** A sealed request that a page of ours posts, while its payment is open. Nobody pays a day after choosing a method. */
  sealedForm: 24 * 60 * 60,
  /** The query of a return address. Shoppers return within hours; later they land on the path. */
  returnQuery: 24 * 60 * 60,
} as const
