import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129165134 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_used_once" ON "paygate_attempt" ("created_at") WHERE (scanned_code IS NOT NULL OR settings IS NOT NULL OR form IS NOT NULL) AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_return_query" ON "paygate_attempt" ("created_at") WHERE return_url ~ '[?#]' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_paygate_attempt_used_once";`);
    this.addSql(`drop index if exists "IDX_paygate_attempt_return_query";`);
  }

}
