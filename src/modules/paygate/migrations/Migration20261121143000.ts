import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121143000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_action" add column if not exists "left_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_action_left" ON "paygate_action" ("left_at") WHERE left_at IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_paygate_action_left";`);
    this.addSql(`alter table if exists "paygate_action" drop column if exists "left_at";`);
  }

}
