/** How long the ledger keeps what serves one purpose and then nobody, in seconds; whatever the gateway said meanwhile. */
export const keptFor = {
  /**
   * A scanned code, and the parameters that go with it. Wallets show a code for a minute or so; at a point of sale where a
   * session is never completed, nothing else would end it.
   */
  scannedCode: 15 * 60,
  /** A sealed request that a page of ours posts, while its payment is open. Nobody pays a day after choosing a method. */
  sealedForm: 24 * 60 * 60,
  /** What stands in a return address behind its path. Shoppers come back within hours; later they land on the path. */
  returnQuery: 24 * 60 * 60,
} as const
