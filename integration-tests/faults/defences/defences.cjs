/**
 * The defences of the plugin, and how each is switched off for a test. Nothing of it is in the product: Jest's transformer
 * writes the switch into the sources it loads. `find` stands in `file` exactly once, else the suite fails loudly; the
 * expression in double brackets gives way to `instead` while the defence is off.
 */
const defences = [
  {
    name: "MAC check",
    guards: "a notice is believed only with a MAC that fits",
    file: "src/paygate/notices/check-mac.ts",
    find: `account.hmacKeys.findIndex([[(key) => macEquals(received, answerMac(key.reveal(), fields))]])`,
    instead: `() => true`,
  },
  {
    name: "MerchantID check",
    guards: "a notice for another merchant is refused, although its MAC fits",
    file: "src/paygate/notices/read-notice.ts",
    find: `if ([[mid !== undefined && mid !== account.merchantId]]) {`,
    instead: `false`,
  },
  {
    name: "hints are confirmed",
    guards: "a notice without proof moves nothing before the gateway was asked",
    file: "src/use-cases/settle/follow-hint.ts",
    find: `const asked = [[await askGateway(ledger, attempt)]]`,
    instead: `(await ledger.attempts.moveState(attempt, "captured", { captured: attempt.amount }), { ...attempt, state: "captured" })`,
  },
  {
    name: "one inquiry for many hints",
    guards: "a flood of notices without proof costs one inquiry",
    file: "src/use-cases/settle/follow-hint.ts",
    find: `if (!([[await ledger.inquiries.claimHint(attempt.id)]])) {`,
    instead: `true`,
  },
  {
    name: "notice uniqueness",
    guards: "a notice that comes ten times is stored once",
    file: "src/use-cases/inbox/receive-notice.ts",
    find: `fingerprint: [[fingerprintOf(account.merchantId, notice)]],`,
    instead: `id`,
  },
  {
    name: "only forward",
    guards: "an old refusal that arrives late does not undo a payment",
    file: "src/domain/attempt.ts",
    find: `return [[rank[heard] > rank[current] ? heard : current]]`,
    instead: `heard`,
  },
  {
    name: "lease",
    guards: "two settles never work on one payment at the same time",
    file: "src/use-cases/settle/settle-attempt.ts",
    find: `const lease = [[await ledger.settles.claim(attemptId, randomUUID())]]`,
    instead: `(await ledger.settles.claim(attemptId, randomUUID())) ?? { id: "nobody", attempt: await ledger.attempts.byId(attemptId), dueAt: null, wasDueAt: null }`,
  },
  {
    name: "claim outside transactions",
    guards: "a settle holds no transaction while Medusa or the gateway is busy",
    file: "src/use-cases/settle/settle-attempt.ts",
    find: `const result = [[await settleClaimed(container, ledger, lease.attempt)]]`,
    instead: `await ledger.settles.knex.transaction(async (held) => { await held.raw("select 1"); return settleClaimed(container, ledger, lease.attempt) })`,
  },
  {
    name: "patience before money goes back",
    guards: "an order that cannot be placed just now is tried again; the money stays",
    file: "src/use-cases/settle/after-failure.ts",
    find: `if ([[wait !== undefined]]) {`,
    instead: `false`,
  },
  {
    name: "session guard",
    guards: "a payment whose session is gone is adopted or given back, and never booked as it is",
    file: "src/domain/settlement.ts",
    find: `if ([[!session]]) {`,
    instead: `false`,
  },
  {
    name: "session guard of the stock hook",
    guards: "Medusa's own hook hears of no session that is gone: it would complete somebody else's cart",
    file: "src/providers/base/stock-hook.ts",
    find: `const [session] = [[await paymentSessionService.list(
    { id: attempt.sessionId, provider_id: methods[method].providerId },
    { select: ["id", "raw_amount"] },
  )]]`,
    instead: `[{ id: attempt.sessionId, raw_amount: { value: "1" } }]`,
  },
  {
    name: "price check at completion",
    guards: "a cart that costs something else now is not completed with the old payment",
    file: "src/domain/settlement.ts",
    find: `if ([[cart.total !== attempt.amount || session.amount !== attempt.amount]]) {`,
    instead: `false`,
  },
  {
    name: "second payment of a cart",
    guards: "a second payment of the same cart goes back",
    // Two rules of the settlement say so, each enough alone; what both lead to is switched off.
    file: "src/use-cases/settle/settle-attempt.ts",
    find: `return [[withoutOrder(ledger, attempt, settlement.reason)]]`,
    instead: `({ kind: "nothing-to-do" })`,
  },
  {
    name: "adoption check",
    guards: "a paid attempt goes on in a new session only at the same price",
    file: "src/use-cases/opening/adopt-attempt.ts",
    find: `[[attempt.amount === toMinor(session.amount, session.currency)]]`,
    instead: `true`,
  },
  {
    name: "adoption needs the settle's word",
    guards: "an attempt that a browser names is not believed",
    file: "src/providers/base/open-session.ts",
    find: `const adopt = [[context?.[adoptKey]]]`,
    instead: `input.data?.[adoptKey]`,
  },
  {
    name: "sibling removal",
    guards: "a cart with several open sessions completes on the one that was paid",
    file: "src/use-cases/settle/store-steps.ts",
    find: `[[await removeOpenSiblings(container, ledger, attempt, cart.collectionId)]]`,
    instead: `undefined`,
  },
  {
    name: "compensation refusal",
    guards: "core's own compensation of a failed completion does not give a shopper's money back",
    file: "src/use-cases/actions/cancel-attempt.ts",
    find: `if ([[attempt.completedAt === null && started !== undefined && now - started < completionRunsFor]]) {`,
    instead: `false`,
  },
  {
    name: "inquiry before reverse",
    guards: "a reversal is not sent where it would undo a capture",
    file: "src/use-cases/actions/carry-out-action.ts",
    find: `[[await refuseUnlessReversible(ledger, attempt, action)]]`,
    instead: `undefined`,
  },
  {
    name: "unresolved actions first",
    guards: "a repeated click resolves the action whose outcome is unknown",
    file: "src/use-cases/actions/run-action.ts",
    find: `const unresolved = [[await ledger.actions.unresolved(attempt.id)]]`,
    instead: `undefined`,
  },
  {
    name: "ReqID reuse",
    guards: "a repeat carries the ReqID of the first call, so that the gateway recognises it",
    file: "src/use-cases/actions/run-action.ts",
    find: `return carryOut(ledger, attempt, requirePayId(attempt), [[unresolved]], wish)`,
    instead: `{ ...unresolved, reqId: newActionId().reqId }`,
  },
  {
    name: "repeats find what was carried out",
    guards: "a repeat of a wish that was cleared up meanwhile moves no money again",
    file: "src/use-cases/actions/run-action.ts",
    find: `const unbooked = [[await ledger.bookings.takeUnbooked(attempt.id, wish)]]`,
    instead: `undefined`,
  },
  {
    name: "five open payments",
    guards: "nobody opens payments of one cart without end",
    file: "src/use-cases/opening/open-attempt.ts",
    find: `if ([[collectionId !== null && (await ledger.attempts.countOpen(collectionId)) >= openAttemptsPerCollection]]) {`,
    instead: `false`,
  },
  {
    name: "replaced codes are closed",
    guards: "a QR code that was replaced cannot be paid any more",
    file: "src/use-cases/actions/close-unpaid.ts",
    find: `[[await runAction(ledger, attempt, { kind: "reverse", amount: attempt.amount, medusaId: null })]]`,
    instead: `undefined`,
  },
]

module.exports = { defences }
