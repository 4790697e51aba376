import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129182319 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_self_test" drop constraint if exists "paygate_self_test_trans_id_unique";`);
    this.addSql(`alter table if exists "paygate_batch_record" drop constraint if exists "paygate_batch_record_operation_unique";`);
    this.addSql(`alter table if exists "paygate_operation" drop constraint if exists "paygate_operation_req_id_unique";`);
    this.addSql(`alter table if exists "paygate_attempt" drop constraint if exists "paygate_attempt_duplicate_unique";`);
    this.addSql(`alter table if exists "paygate_attempt" drop constraint if exists "paygate_attempt_trans_id_unique";`);
    this.addSql(`alter table if exists "paygate_attempt" drop constraint if exists "paygate_attempt_token_hash_unique";`);
    this.addSql(`create table if not exists "paygate_attempt" ("id" text not null, "trans_id" text not null, "token_hash" text not null, "account_id" text not null, "method" text not null, "provider_id" text not null, "session_id" text not null, "collection_id" text null, "cart_id" text null, "order_id" text null, "payment_id" text null, "amount" text not null, "currency_code" text not null, "state" text check ("state" in ('open', 'failed', 'authorized', 'captured', 'released', 'auto-refunding', 'auto-refunded', 'held', 'differs')) not null default 'open', "state_reason" text null, "money_moves" text check ("money_moves" in ('at-payment', 'at-capture')) not null, "duplicate_of" text null, "authorized_amount" text not null default '0', "amount_confirmed" boolean not null default false, "captured_amount" text not null default '0', "refunded_amount" text not null default '0', "pay_id" text null, "code" text null, "status" text null, "return_url" text not null, "form" jsonb null, "scanned_code" text null, "settings" jsonb null, "expires_at" timestamptz null, "paid_at" timestamptz null, "superseded_at" timestamptz null, "completion_started_at" timestamptz null, "completed_at" timestamptz null, "order_awaits_since" timestamptz null, "order_heard_at" timestamptz null, "release_refused_at" timestamptz null, "reservation_due_at" timestamptz null, "close_due_at" timestamptz null, "reconcile_due_at" timestamptz null, "reconcile_tries" integer not null default 0, "inquire_at" timestamptz null, "inquiries" integer not null default 0, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_attempt_token_hash_unique" ON "paygate_attempt" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_session_id" ON "paygate_attempt" ("session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_collection_id" ON "paygate_attempt" ("collection_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_order_id" ON "paygate_attempt" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_pay_id" ON "paygate_attempt" ("pay_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_deleted_at" ON "paygate_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_attempt_trans_id_unique" ON "paygate_attempt" ("trans_id") WHERE duplicate_of IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_attempt_duplicate_unique" ON "paygate_attempt" ("duplicate_of", "pay_id") WHERE duplicate_of IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_reconcile_due" ON "paygate_attempt" ("reconcile_due_at") WHERE reconcile_due_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_inquire_at" ON "paygate_attempt" ("inquire_at") WHERE inquire_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_order_unheard" ON "paygate_attempt" ("completed_at") WHERE completed_at IS NOT NULL AND order_heard_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_payment_id" ON "paygate_attempt" ("payment_id") WHERE payment_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_cart_id" ON "paygate_attempt" ("cart_id") WHERE cart_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_created_at" ON "paygate_attempt" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_reservation_due_at" ON "paygate_attempt" ("reservation_due_at") WHERE money_moves = 'at-capture' AND state IN ('authorized', 'captured') AND captured_amount <> amount AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_replaced" ON "paygate_attempt" ("close_due_at") WHERE state = 'open' AND superseded_at IS NOT NULL AND pay_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_used_once" ON "paygate_attempt" ("created_at") WHERE (scanned_code IS NOT NULL OR settings IS NOT NULL OR form IS NOT NULL) AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_return_query" ON "paygate_attempt" ("created_at") WHERE return_url ~ '[?#]' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_state" ON "paygate_attempt" ("state", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_account" ON "paygate_attempt" ("account_id", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_method" ON "paygate_attempt" ("method", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_updated_at" ON "paygate_attempt" ("updated_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_reserved" ON "paygate_attempt" ("currency_code", "paid_at") WHERE money_moves = 'at-capture' AND state IN ('authorized', 'captured') AND captured_amount <> amount AND deleted_at IS NULL;`);
    // An index on an expression, which a model cannot declare: amounts are stored as digits but have to be compared as numbers,
    // because "1000" is more than "900".
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_amount" ON "paygate_attempt" ("currency_code", (amount::numeric), "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_operation" ("id" text not null, "attempt_id" text not null, "kind" text check ("kind" in ('capture', 'release', 'refund')) not null, "amount" text not null, "req_id" text not null, "state" text check ("state" in ('started', 'unknown', 'succeeded', 'refused', 'overtaken')) not null default 'started', "request_key" text null, "requested_by" text null, "medusa_id" text null, "authorized_before" text not null, "captured_before" text not null, "refunded_before" text not null, "pay_id" text not null, "xid" text null, "code" text null, "description" text null, "noted" jsonb null, "closes_rest" boolean not null default false, "items" jsonb null, "started_at" timestamptz not null, "sent_at" timestamptz null, "silence" text check ("silence" in ('no-answer', 'pending')) null, "batch_id" text null, "resolve_at" timestamptz null, "resolve_tries" integer not null default 0, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_operation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_operation_attempt_id" ON "paygate_operation" ("attempt_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_operation_req_id_unique" ON "paygate_operation" ("req_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_operation_deleted_at" ON "paygate_operation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_operation_one_unresolved" ON "paygate_operation" ("attempt_id") WHERE state IN ('started', 'unknown') AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_operation_one_of_a_request" ON "paygate_operation" ("attempt_id", "request_key") WHERE request_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_operation_medusa_id" ON "paygate_operation" ("medusa_id") WHERE medusa_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_batch" ("id" text not null, "account_id" text not null, "kind" text check ("kind" in ('refund', 'release')) not null, "state" text check ("state" in ('ready', 'exported', 'done', 'withdrawn')) not null default 'ready', "merchant_id" text not null, "layout" jsonb not null, "record_count" integer not null, "sum" text not null, "file_day" text null, "file_counter" integer null, "file_name" text null, "exported_at" timestamptz null, "answered_at" timestamptz null, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_deleted_at" ON "paygate_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_batch_file_once" ON "paygate_batch" ("merchant_id", "file_day", "file_counter") WHERE file_counter IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_created_at" ON "paygate_batch" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_batch_import" ("id" text not null, "batch_id" text not null, "file_name" text null, "file_hash" text not null, "state" text check ("state" in ('running', 'done', 'refused', 'failed')) not null default 'running', "records" integer not null, "records_done" integer not null default 0, "faults" jsonb not null, "fault_count" integer not null default 0, "reason" text null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_batch_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_import_deleted_at" ON "paygate_batch_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_import_batch_id" ON "paygate_batch_import" ("batch_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_import_file_hash" ON "paygate_batch_import" ("file_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_batch_record" ("id" text not null, "batch_id" text not null, "position" integer not null, "attempt_id" text not null, "operation_id" text not null, "order_id" text null, "payment_id" text not null, "trans_id" text not null, "pay_id" text not null, "amount" text not null, "currency_code" text not null, "ref_nr" text null, "state" text check ("state" in ('open', 'succeeded', 'booked', 'failed', 'withdrawn')) not null default 'open', "finding" text check ("finding" in ('missing', 'altered', 'unclear', 'not-booked')) null, "status" text null, "code" text null, "note" text null, "import_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_batch_record_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_batch_record_operation_unique" ON "paygate_batch_record" ("operation_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_record_deleted_at" ON "paygate_batch_record" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_batch_record_position" ON "paygate_batch_record" ("batch_id", "position") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_record_pay_id" ON "paygate_batch_record" ("batch_id", "pay_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_batch_record_attempt_id" ON "paygate_batch_record" ("attempt_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_daily_sum" ("id" text not null, "day" text not null, "method" text not null, "currency_code" text not null, "paid" integer not null, "failed" integer not null, "unfinished" integer not null, "paid_amount" text not null, "refunded_amount" text not null, "failures" jsonb not null, "order_times" jsonb not null, "counted_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_daily_sum_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_daily_sum_deleted_at" ON "paygate_daily_sum" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_daily_sum_once" ON "paygate_daily_sum" ("day", "method", "currency_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_daily_sum_counted_at" ON "paygate_daily_sum" ("counted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_notice" ("id" text not null, "account_id" text not null, "channel" text check ("channel" in ('notify', 'return', 'inquiry')) not null, "fingerprint" text not null, "trans_id" text not null, "pay_id" text null, "xid" text null, "status" text not null, "code" text not null, "description" text null, "parameters" jsonb not null, "state" text check ("state" in ('received', 'processed', 'orphaned', 'dead')) not null default 'received', "received_at" timestamptz not null, "due_at" timestamptz not null, "tries" integer not null default 0, "error" text null, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_deleted_at" ON "paygate_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_notice_once" ON "paygate_notice" ("account_id", "channel", "fingerprint") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_trans_id" ON "paygate_notice" ("trans_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_state" ON "paygate_notice" ("state", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_account" ON "paygate_notice" ("account_id", "channel", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_due" ON "paygate_notice" ("due_at") WHERE state = 'received' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_notice_old" ON "paygate_notice" ("received_at") WHERE state IN ('processed', 'orphaned') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_payment_link" ("id" text not null, "order_id" text not null, "collection_id" text null, "token_hash" text not null, "amount" text not null, "currency_code" text not null, "request_key" text not null, "created_by" text null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "revoked_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_payment_link_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_payment_link_collection_id" ON "paygate_payment_link" ("collection_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_payment_link_token_hash_unique" ON "paygate_payment_link" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_payment_link_expires_at" ON "paygate_payment_link" ("expires_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_payment_link_deleted_at" ON "paygate_payment_link" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_payment_link_one_of_an_order" ON "paygate_payment_link" ("order_id") WHERE revoked_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_payment_link_order_id" ON "paygate_payment_link" ("order_id", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_payment_link_request_key" ON "paygate_payment_link" ("order_id", "request_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_problem" ("id" text not null, "kind" text check ("kind" in ('auto-refunded', 'auto-refund-failed', 'money-held', 'reconcile-failed', 'notice-dead', 'cancel-not-possible', 'cancel-failed', 'operation-unknown', 'operation-not-executed', 'operation-overtaken', 'medusa-shows-more', 'rest-reserved', 'captured-after-cancel', 'moved-at-gateway', 'state-unknown', 'order-unpaid', 'order-event-lost', 'orphaned-order', 'amount-differs', 'account-missing', 'release-refused', 'payment-closed', 'capture-due', 'capture-failed')) not null, "attempt_id" text not null, "order_id" text null, "details" jsonb not null, "state" text check ("state" in ('open', 'done')) not null default 'open', "retry_at" timestamptz null, "done_by" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_problem_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_problem_deleted_at" ON "paygate_problem" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_problem_one_open" ON "paygate_problem" ("kind", "attempt_id") WHERE state = 'open' AND kind <> 'orphaned-order' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_problem_one_open_orphan" ON "paygate_problem" ("attempt_id", "order_id") WHERE state = 'open' AND kind = 'orphaned-order' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_problem_state" ON "paygate_problem" ("state", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_problem_attempt_id" ON "paygate_problem" ("attempt_id", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_problem_order_id" ON "paygate_problem" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_refused_notice" ("id" text not null, "account_id" text not null, "reason" text not null, "count" integer not null default 0, "last_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_refused_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_refused_notice_deleted_at" ON "paygate_refused_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_refused_notice_once" ON "paygate_refused_notice" ("account_id", "reason") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paygate_self_test" ("id" text not null, "account_id" text not null, "trans_id" text not null, "started_by" text not null, "arrived_at" timestamptz null, "result" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paygate_self_test_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paygate_self_test_trans_id_unique" ON "paygate_self_test" ("trans_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_self_test_deleted_at" ON "paygate_self_test" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_self_test_account" ON "paygate_self_test" ("account_id", "id") WHERE deleted_at IS NULL;`);

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

    this.addSql(`alter table if exists "paygate_operation" add constraint "paygate_operation_attempt_id_foreign" foreign key ("attempt_id") references "paygate_attempt" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "paygate_operation" drop constraint if exists "paygate_operation_attempt_id_foreign";`);

    this.addSql(`drop table if exists "paygate_attempt" cascade;`);

    this.addSql(`drop table if exists "paygate_operation" cascade;`);

    this.addSql(`drop table if exists "paygate_batch" cascade;`);

    this.addSql(`drop table if exists "paygate_batch_import" cascade;`);

    this.addSql(`drop table if exists "paygate_batch_record" cascade;`);

    this.addSql(`drop table if exists "paygate_daily_sum" cascade;`);

    this.addSql(`drop table if exists "paygate_notice" cascade;`);

    this.addSql(`drop table if exists "paygate_payment_link" cascade;`);

    this.addSql(`drop table if exists "paygate_problem" cascade;`);

    this.addSql(`drop table if exists "paygate_refused_notice" cascade;`);

    this.addSql(`drop table if exists "paygate_self_test" cascade;`);

    this.addSql(`drop table if exists "paygate_subscription" cascade;`);

    this.addSql(`drop table if exists "paygate_subscription_change" cascade;`);
  }

}
