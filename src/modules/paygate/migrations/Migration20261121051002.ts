import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121051002 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_attempt" add column if not exists "scanned_code" text null, add column if not exists "expires_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "paygate_attempt" drop column if exists "scanned_code", drop column if exists "expires_at";`);
  }

}
