import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121194607 extends Migration {

  override async up(): Promise<void> {
    // The generator does not see a changed condition.
    this.addSql(`drop index if exists "IDX_paygate_problem_one_open";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_problem_one_open" ON "paygate_problem" ("kind", "attempt_id") WHERE state = 'open' AND kind <> 'order-left' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_problem_one_open_left" ON "paygate_problem" ("attempt_id", "order_id") WHERE state = 'open' AND kind = 'order-left' AND deleted_at IS NULL;`);
  }

  /** Of several orders left behind one attempt the newest entry stays open. */
  override async down(): Promise<void> {
    this.addSql(`update "paygate_problem" p set state = 'done' where state = 'open' and kind = 'order-left' and exists (select 1 from "paygate_problem" later where later.kind = 'order-left' and later.state = 'open' and later.attempt_id = p.attempt_id and later.id > p.id);`);
    this.addSql(`drop index if exists "IDX_paygate_problem_one_open";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_problem_one_open" ON "paygate_problem" ("kind", "attempt_id") WHERE state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`drop index if exists "IDX_paygate_problem_one_open_left";`);
  }

}
