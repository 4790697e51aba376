import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121072424 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_action" add column if not exists "closes_rest" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "paygate_action" drop column if exists "closes_rest";`);
  }

}
