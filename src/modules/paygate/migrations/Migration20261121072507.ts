import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121072507 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_self_test" drop constraint if exists "paygate_self_test_trans_id_unique";`);
    this.addSql(`create table if not exists "paygate_refused_notice" ("id" text not null, "account_id" text not null, "reason" text not null, "count" integer not null default 0, "last_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_refused_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_refused_notice_deleted_at" ON "paygate_refused_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_refused_notice_once" ON "paygate_refused_notice" ("account_id", "reason") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_self_test" ("id" text not null, "account_id" text not null, "trans_id" text not null, "started_by" text not null, "arrived_at" timestamptz null, "result" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_self_test_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_self_test_trans_id_unique" ON "paygate_self_test" ("trans_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_self_test_deleted_at" ON "paygate_self_test" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_self_test_account" ON "paygate_self_test" ("account_id", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_state" ON "paygate_attempt" ("state", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_account" ON "paygate_attempt" ("account_id", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_state" ON "paygate_notice" ("state", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_account" ON "paygate_notice" ("account_id", "channel", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "paygate_problem" add column if not exists "done_by" text null, add column if not exists "done_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_problem_state" ON "paygate_problem" ("state", "id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "paygate_refused_notice" cascade;`);

    this.addSql(`drop table if exists "paygate_self_test" cascade;`);

    this.addSql(`drop index if exists "IDX_paygate_attempt_state";`);
    this.addSql(`drop index if exists "IDX_paygate_attempt_account";`);

    this.addSql(`drop index if exists "IDX_paygate_notice_state";`);
    this.addSql(`drop index if exists "IDX_paygate_notice_account";`);

    this.addSql(`drop index if exists "IDX_paygate_problem_state";`);
    this.addSql(`alter table if exists "paygate_problem" drop column if exists "done_by", drop column if exists "done_at";`);
  }

}
