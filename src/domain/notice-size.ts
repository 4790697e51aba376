/**
 * Bounds of a message that claims to come from the gateway. A notice has about 20 pairs in 1 kB; UserData, Custom and
 * OrderDesc2 at their longest make about 9 kB of hex. What is larger is read no further.
 */
export const largestNotice = 24 * 1024
export const mostNoticePairs = 64
