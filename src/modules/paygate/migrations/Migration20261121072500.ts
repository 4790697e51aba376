import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121072500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_attempt" add column if not exists "settings" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "paygate_attempt" drop column if exists "settings";`);
  }

}
