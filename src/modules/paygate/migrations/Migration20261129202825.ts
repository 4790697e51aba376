import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129202825 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_payment_id" ON "paygate_attempt" ("payment_id") WHERE payment_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paygate_attempt_cart_id" ON "paygate_attempt" ("cart_id") WHERE cart_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_paygate_attempt_payment_id";`);
    this.addSql(`drop index if exists "IDX_paygate_attempt_cart_id";`);
  }

}
