/**
 * Size limits of an incoming message. A notice has about 20 pairs in 1 kB; UserData, Custom and OrderDesc2 at their
 * longest make about 9 kB of hex. Beyond the limit nothing is read.
 */
export const largestNotice = 24 * 1024
export const mostNoticePairs = 64
