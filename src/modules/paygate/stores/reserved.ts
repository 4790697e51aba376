/** An attempt, under the alias `a`, of whose money a part is authorized and not captured; matches the partial indexes of the model. */
export const isReserved = `a.money_moves = 'at-capture' and a.state in ('authorized', 'captured') and a.captured_amount <> a.amount
  and a.captured_amount::numeric < a.amount::numeric and a.deleted_at is null`

/** The same attempt had no capture that released the rest. */
export const restIsKept = `not exists (
  select 1 from paygate_operation c
   where c.attempt_id = a.id and c.kind = 'capture' and c.closes_rest and c.state = 'succeeded' and c.deleted_at is null)`
