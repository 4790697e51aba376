import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121044518 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_action" drop constraint if exists "paygate_action_req_id_unique";`);
    this.addSql(`alter table if exists "paygate_attempt" drop constraint if exists "paygate_attempt_token_hash_unique";`);
    this.addSql(`alter table if exists "paygate_attempt" drop constraint if exists "paygate_attempt_trans_id_unique";`);
    this.addSql(`create table if not exists "paygate_attempt" ("id" text not null, "trans_id" text not null, "token_hash" text not null, "account_id" text not null, "method" text not null, "provider_id" text not null, "session_id" text not null, "collection_id" text null, "cart_id" text null, "order_id" text null, "payment_id" text null, "amount" text not null, "currency_code" text not null, "state" text check ("state" in ('open', 'failed', 'authorized', 'captured', 'reversed', 'returned')) not null default 'open', "captured_amount" text not null default '0', "credited_amount" text not null default '0', "pay_id" text null, "code" text null, "status" text null, "return_url" text not null, "form" jsonb null, "superseded_at" timestamptz null, "completion_started_at" timestamptz null, "completed_at" timestamptz null, "settle_due_at" timestamptz null, "settle_tries" integer not null default 0, "inquire_at" timestamptz null, "inquiries" integer not null default 0, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_attempt_trans_id_unique" ON "paygate_attempt" ("trans_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_attempt_token_hash_unique" ON "paygate_attempt" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_session_id" ON "paygate_attempt" ("session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_collection_id" ON "paygate_attempt" ("collection_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_order_id" ON "paygate_attempt" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_pay_id" ON "paygate_attempt" ("pay_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_deleted_at" ON "paygate_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_settle_due" ON "paygate_attempt" ("settle_due_at") WHERE settle_due_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_inquire_at" ON "paygate_attempt" ("inquire_at") WHERE inquire_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_created_at" ON "paygate_attempt" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_action" ("id" text not null, "attempt_id" text not null, "kind" text check ("kind" in ('capture', 'reverse', 'credit')) not null, "amount" text not null, "req_id" text not null, "state" text check ("state" in ('started', 'unknown', 'succeeded', 'refused')) not null default 'started', "medusa_id" text null, "captured_before" text not null, "credited_before" text not null, "pay_id" text not null, "xid" text null, "code" text null, "description" text null, "started_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_action_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_action_attempt_id" ON "paygate_action" ("attempt_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_action_req_id_unique" ON "paygate_action" ("req_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_action_deleted_at" ON "paygate_action" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_action_one_unresolved" ON "paygate_action" ("attempt_id") WHERE state IN ('started', 'unknown') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_action_medusa_id" ON "paygate_action" ("medusa_id") WHERE medusa_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_notice" ("id" text not null, "account_id" text not null, "channel" text check ("channel" in ('notify', 'return', 'inquiry')) not null, "fingerprint" text not null, "trans_id" text not null, "pay_id" text null, "xid" text null, "status" text not null, "code" text not null, "description" text null, "parameters" jsonb not null, "state" text check ("state" in ('received', 'settled', 'orphaned')) not null default 'received', "received_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_deleted_at" ON "paygate_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_notice_once" ON "paygate_notice" ("account_id", "channel", "fingerprint") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_trans_id" ON "paygate_notice" ("trans_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_received" ON "paygate_notice" ("received_at") WHERE state = 'received' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_problem" ("id" text not null, "kind" text check ("kind" in ('money-returned', 'money-not-returned', 'settling-fails', 'cancel-not-possible', 'cancel-failed', 'action-unknown', 'state-unknown', 'order-unpaid')) not null, "attempt_id" text not null, "order_id" text null, "details" jsonb not null, "state" text check ("state" in ('open', 'done')) not null default 'open', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_problem_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_problem_deleted_at" ON "paygate_problem" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_problem_one_open" ON "paygate_problem" ("kind", "attempt_id") WHERE state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_problem_order_id" ON "paygate_problem" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "paygate_action" add constraint "paygate_action_attempt_id_foreign" foreign key ("attempt_id") references "paygate_attempt" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "paygate_action" drop constraint if exists "paygate_action_attempt_id_foreign";`);

    this.addSql(`drop table if exists "paygate_attempt" cascade;`);

    this.addSql(`drop table if exists "paygate_action" cascade;`);

    this.addSql(`drop table if exists "paygate_notice" cascade;`);

    this.addSql(`drop table if exists "paygate_problem" cascade;`);
  }

}
