import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121105244 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_problem" drop constraint if exists "paygate_problem_kind_check";`);

    this.addSql(`alter table if exists "paygate_problem" add constraint "paygate_problem_kind_check" check("kind" in ('money-returned', 'money-not-returned', 'money-held', 'settling-fails', 'notice-dead', 'cancel-not-possible', 'cancel-failed', 'action-unknown', 'action-not-executed', 'rest-reserved', 'moved-at-gateway', 'state-unknown', 'order-unpaid', 'order-event-lost', 'order-left'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "paygate_problem" drop constraint if exists "paygate_problem_kind_check";`);

    this.addSql(`alter table if exists "paygate_problem" add constraint "paygate_problem_kind_check" check("kind" in ('money-returned', 'money-not-returned', 'money-held', 'settling-fails', 'notice-dead', 'cancel-not-possible', 'cancel-failed', 'action-unknown', 'action-not-executed', 'rest-reserved', 'moved-at-gateway', 'state-unknown', 'order-unpaid', 'order-event-lost'));`);
  }

}
