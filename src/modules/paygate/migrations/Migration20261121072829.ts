import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121072829 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "paygate_subscription" ("id" text not null, "account_id" text not null, "abo_id" text not null, "customer_id" text null, "order_id" text null, "currency_code" text not null, "amount" text not null, "description" text null, "start_date" text not null, "end_date" text not null, "interval_days" integer not null, "active" boolean not null, "revision" integer not null default 1, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_subscription_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_subscription_deleted_at" ON "paygate_subscription" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_subscription_once" ON "paygate_subscription" ("account_id", "abo_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_subscription_customer_id" ON "paygate_subscription" ("customer_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_subscription_order_id" ON "paygate_subscription" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_subscription_created_at" ON "paygate_subscription" ("created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_subscription_change" ("id" text not null, "subscription_id" text not null, "request_key" text not null, "request" jsonb not null, "before" jsonb not null, "state" text check ("state" in ('started', 'unknown', 'succeeded', 'refused', 'not-sent', 'confirmed', 'dismissed', 'sent-again')) not null default 'started', "simulated" boolean not null default false, "code" text null, "status" text null, "description" text null, "mac" text check ("mac" in ('valid', 'missing', 'wrong', 'none')) not null default 'none', "reason" text null, "repeats" text null, "requested_by" text null, "decided_by" text null, "decided_at" timestamptz null, "started_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_subscription_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_subscription_change_deleted_at" ON "paygate_subscription_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_subscription_change_one_unresolved" ON "paygate_subscription_change" ("subscription_id") WHERE state IN ('started', 'unknown') AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_subscription_change_request_key" ON "paygate_subscription_change" ("subscription_id", "request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_subscription_change_history" ON "paygate_subscription_change" ("subscription_id", "started_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "paygate_subscription" cascade;`);

    this.addSql(`drop table if exists "paygate_subscription_change" cascade;`);
  }

}
