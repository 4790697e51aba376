import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { eventually } from "../support/eventually"
import { paygateSuite } from "../support/suite"

const env = { PAYGATE_LEASE_SECONDS: "15" }

paygateSuite("core hangs once the order is made, its cart locked", { env }, (world) => {
  const dueNow = async () => {
    await world.paygate.background.drain()
    await world.sql(
      "update paygate_attempt set reconcile_due_at = now() - interval '1 second' where reconcile_due_at is not null",
    )
    await reconcile(world.container())
  }
  const moneyStayed = () => {
    expect([...world.sent("credit.aspx"), ...world.sent("reverse.aspx")]).toEqual([])
  }
  const letItFail = async () => {
    await world.sql(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'",
    )
    await world.sql("drop trigger if exists paygate_test_hang on reservation_item")
  }
  afterEach(letItFail)

  it("the job goes on, the next try books the payment on that order, and what fails in the end costs no money", async () => {
    const { lastPieceVariantId: variantId } = world.shop
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate", { variantId })
    await world.sql(
      "create or replace function paygate_test_hang() returns trigger language plpgsql as $$ begin perform pg_sleep(600); return new; end $$",
    )
    await world.sql(
      "create trigger paygate_test_hang before insert on reservation_item for each row execute function paygate_test_hang()",
    )
    await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    const order = await eventually(async () => {
      const found = await world.state.orderOfCart(cartId)
      expect(found).toBeDefined()
      return found!
    })
    expect(order.payments).toEqual([])
    // The job is kept neither by what hangs nor by a try that waits for the cart.
    await dueNow()
    await dueNow()

    // Core's lock of the cart runs out after two minutes.
    await world.container().resolve("locking").releaseAll()
    const placed = () =>
      eventually(async () => {
        await dueNow()
        const found = await world.state.orderOfCart(cartId)
        expect(found?.payments).toMatchObject([{ canceled_at: null }])
        return found!
      }, 60_000)
    expect((await placed()).id).toBe(order.id)
    moneyStayed()

    // It fails in the end, and core undoes the order: another one is placed on the same payment.
    await letItFail()
    await eventually(async () => expect(await world.state.orderOfCart(cartId)).toBeUndefined())
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    expect((await placed()).id).not.toBe(order.id)
    await world.paygate.background.drain()
    expect(await world.sql('select count(*)::int as orders from "order" where deleted_at is null')).toEqual([
      { orders: 1 },
    ])
    expect(world.sandbox.payments()).toMatchObject([{ amountAuth: 2490 }])
    moneyStayed()
  })
})
