import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121215523 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paygate_action" add column if not exists "gives_back" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "paygate_action" drop column if exists "gives_back";`);
  }

}
