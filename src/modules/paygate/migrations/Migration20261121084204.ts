import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121084204 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_notice" drop constraint if exists "paygate_notice_state_check";`);

    this.addSql(`alter table if exists "paygate_problem" drop constraint if exists "paygate_problem_kind_check";`);

    this.addSql(`alter table if exists "paygate_attempt" add column if not exists "settings" jsonb null, add column if not exists "order_awaits_since" timestamptz null, add column if not exists "held_reason" text null, add column if not exists "order_heard_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_order_unheard" ON "paygate_attempt" ("completed_at") WHERE completed_at IS NOT NULL AND order_heard_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "paygate_action" add column if not exists "resolve_at" timestamptz null, add column if not exists "resolve_tries" integer not null default 0, add column if not exists "imported" boolean not null default false;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_action_unbooked" ON "paygate_action" ("started_at") WHERE imported AND medusa_id IS NULL AND deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_paygate_notice_received";`);

    this.addSql(`alter table if exists "paygate_notice" add column if not exists "due_at" timestamptz not null default now(), add column if not exists "tries" integer not null default 0, add column if not exists "error" text null, add column if not exists "lease_id" text null, add column if not exists "lease_until" timestamptz null;`);
    this.addSql(`alter table if exists "paygate_notice" add constraint "paygate_notice_state_check" check("state" in ('received', 'settled', 'orphaned', 'dead'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_due" ON "paygate_notice" ("due_at") WHERE state = 'received' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_old" ON "paygate_notice" ("received_at") WHERE state IN ('settled', 'orphaned') AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "paygate_problem" add constraint "paygate_problem_kind_check" check("kind" in ('money-returned', 'money-not-returned', 'money-held', 'settling-fails', 'notice-dead', 'cancel-not-possible', 'cancel-failed', 'action-unknown', 'action-not-executed', 'rest-reserved', 'moved-at-gateway', 'state-unknown', 'order-unpaid', 'order-event-lost'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "paygate_notice" drop constraint if exists "paygate_notice_state_check";`);

    this.addSql(`alter table if exists "paygate_problem" drop constraint if exists "paygate_problem_kind_check";`);

    this.addSql(`drop index if exists "IDX_paygate_attempt_order_unheard";`);
    this.addSql(`alter table if exists "paygate_attempt" drop column if exists "settings", drop column if exists "order_awaits_since", drop column if exists "held_reason", drop column if exists "order_heard_at";`);

    this.addSql(`drop index if exists "IDX_paygate_action_unbooked";`);
    this.addSql(`alter table if exists "paygate_action" drop column if exists "resolve_at", drop column if exists "resolve_tries", drop column if exists "imported";`);

    this.addSql(`drop index if exists "IDX_paygate_notice_due";`);
    this.addSql(`drop index if exists "IDX_paygate_notice_old";`);
    this.addSql(`alter table if exists "paygate_notice" drop column if exists "due_at", drop column if exists "tries", drop column if exists "error", drop column if exists "lease_id", drop column if exists "lease_until";`);

    this.addSql(`alter table if exists "paygate_notice" add constraint "paygate_notice_state_check" check("state" in ('received', 'settled', 'orphaned'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_received" ON "paygate_notice" ("received_at") WHERE state = 'received' AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "paygate_problem" add constraint "paygate_problem_kind_check" check("kind" in ('money-returned', 'money-not-returned', 'settling-fails', 'cancel-not-possible', 'cancel-failed', 'action-unknown', 'state-unknown', 'order-unpaid'));`);
  }

}
