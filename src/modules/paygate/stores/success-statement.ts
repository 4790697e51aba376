/** How long after an operation has ended the books are compared: Medusa has written or deleted its own rows by then. */
export const comparedIn = "interval '3 minutes'"

/** When to compare the books after an operation. */
export const booksAreComparedAt = `least(a.reconcile_due_at, now() + ${comparedIn})`

/**
 * The same after a success. While a lease is held, the due date is the end of the lease and is removed when the lease is
 * released, but what was read under it may predate the success. A different date is kept, so this sets one.
 */
const successIsComparedAt = `case when a.lease_until > now() then now() + ${comparedIn} else ${booksAreComparedAt} end`

/**
 * What a success changes, for one operation and for thousands alike; parts of a statement that begins with `locked` (the
 * payments, by id) and `success` (id, xid and code of each operation). Applied once however often it is called. A success is never
 * ignored: one that arrives after the operation was written off still counts, and an inquiry about the totals, which may include
 * it already, becomes due immediately.
 */
export const successes = `
  seen as (
    select c.id, c.state, s.xid, s.code
      from success s join paygate_operation c on c.id = s.id join locked on locked.id = c.attempt_id
     where c.state <> 'succeeded' for update of c
  ), done as (
    update paygate_operation c
       set state = 'succeeded', xid = seen.xid, code = seen.code, noted = null, silence = null, updated_at = now()
      from seen where c.id = seen.id
    returning c.attempt_id, c.kind, c.amount::bigint as amount, seen.state in ('refused', 'overtaken') as was_written_off
  ), sums as (
    select a.id, done.kind, done.was_written_off,
           a.captured_amount::bigint
             + case when done.kind = 'capture' and not done.was_written_off then done.amount else 0 end as captured,
           case when done.was_written_off then a.refunded_amount::bigint
                when done.kind = 'refund' then a.refunded_amount::bigint + done.amount
                -- Released whole: all that was taken is back.
                when done.kind = 'release' then a.captured_amount::bigint
                else a.refunded_amount::bigint end as refunded
      from done join paygate_attempt a on a.id = done.attempt_id
  )`

/** The end of that statement: the payments' totals, states and due dates. */
export const countSuccesses = `
  update paygate_attempt a
     set captured_amount = sums.captured::text,
         refunded_amount = sums.refunded::text,
         authorized_amount = case when sums.kind = 'release' then '0' else a.authorized_amount end,
         state = case
           when sums.was_written_off then a.state
           when a.state = 'auto-refunding' and (sums.kind = 'release' or sums.refunded >= sums.captured) then 'auto-refunded'
           when a.state = 'auto-refunding' then 'auto-refunding'
           when sums.kind = 'release' then 'released'
           when sums.kind = 'capture' and a.state = 'authorized' then 'captured'
           else a.state end,
         inquire_at = case
           when sums.was_written_off then now()
           -- What was captured and released whole is not looked at again so soon: a file may do that to thousands.
           when (sums.kind = 'release' and sums.captured = 0) or a.state = 'auto-refunding' then now() + interval '15 minutes'
           else a.inquire_at end,
         reconcile_due_at = ${successIsComparedAt},
         updated_at = now()
    from sums where a.id = sums.id`
