import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121073641 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_batch_record" drop constraint if exists "paygate_batch_record_action_unique";`);
    this.addSql(`create table if not exists "paygate_batch" ("id" text not null, "account_id" text not null, "kind" text check ("kind" in ('credit', 'reverse')) not null, "state" text check ("state" in ('ready', 'exported', 'done', 'withdrawn')) not null default 'ready', "merchant_id" text not null, "layout" jsonb not null, "record_count" integer not null, "sum" text not null, "file_day" text null, "file_counter" integer null, "file_name" text null, "exported_at" timestamptz null, "answered_at" timestamptz null, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_deleted_at" ON "paygate_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_batch_file_once" ON "paygate_batch" ("merchant_id", "file_day", "file_counter") WHERE file_counter IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_created_at" ON "paygate_batch" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_batch_import" ("id" text not null, "batch_id" text not null, "file_name" text null, "file_hash" text not null, "state" text check ("state" in ('running', 'done', 'refused', 'failed')) not null default 'running', "records" integer not null, "records_done" integer not null default 0, "faults" jsonb not null, "fault_count" integer not null default 0, "reason" text null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_batch_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_import_deleted_at" ON "paygate_batch_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_import_batch_id" ON "paygate_batch_import" ("batch_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_import_file_hash" ON "paygate_batch_import" ("file_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_batch_record" ("id" text not null, "batch_id" text not null, "position" integer not null, "attempt_id" text not null, "action_id" text not null, "order_id" text null, "payment_id" text not null, "trans_id" text not null, "pay_id" text not null, "amount" text not null, "currency_code" text not null, "ref_nr" text null, "state" text check ("state" in ('open', 'succeeded', 'booked', 'failed', 'withdrawn')) not null default 'open', "finding" text check ("finding" in ('missing', 'altered', 'unclear', 'not-booked')) null, "status" text null, "code" text null, "note" text null, "import_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_batch_record_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_batch_record_action_unique" ON "paygate_batch_record" ("action_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_record_deleted_at" ON "paygate_batch_record" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_batch_record_position" ON "paygate_batch_record" ("batch_id", "position") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_record_pay_id" ON "paygate_batch_record" ("batch_id", "pay_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_record_attempt_id" ON "paygate_batch_record" ("attempt_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "paygate_action" add column if not exists "batch_id" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "paygate_batch" cascade;`);

    this.addSql(`drop table if exists "paygate_batch_import" cascade;`);

    this.addSql(`drop table if exists "paygate_batch_record" cascade;`);

    this.addSql(`alter table if exists "paygate_action" drop column if exists "batch_id";`);
  }

}
