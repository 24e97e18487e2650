import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bulk imports that were asked for, and their reports. */
export class CreateBulkImport1764450000000 implements MigrationInterface {
  name = 'CreateBulkImport1764450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "bulk_import" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "sources" jsonb NOT NULL, "is_dry_run" boolean NOT NULL, "state" text NOT NULL, "requested_by_id" uuid, "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL, "touched_at" TIMESTAMP WITH TIME ZONE NOT NULL, "finished_at" TIMESTAMP WITH TIME ZONE, "failure" text, CONSTRAINT "PK_69af6de200f814d8af30e338145" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_ea5823de01a622b630c42aadbc" ON "bulk_import"  ("state", "touched_at") `,
    );
    await runner.query(
      `CREATE TABLE "imported_file" ("import_id" uuid NOT NULL, "position" integer NOT NULL, "file" text NOT NULL, "outcome" text NOT NULL, "number" bigint, "sha256" text, "agency" text, "quarter" text, "is_late" boolean NOT NULL, "state" text NOT NULL, "message" text NOT NULL, "blocking_count" integer NOT NULL, "warning_count" integer NOT NULL, "sentences" jsonb NOT NULL, "received_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_8285cf0d3eeb2df91118359146b" PRIMARY KEY ("import_id", "position"))`,
    );
    await runner.query(
      `ALTER TABLE "bulk_import" ADD CONSTRAINT "FK_e1cd42c6ed08bedc20f1a58a554" FOREIGN KEY ("requested_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "imported_file" ADD CONSTRAINT "FK_50d2991bfcb683941cac67af6ce" FOREIGN KEY ("import_id") REFERENCES "bulk_import"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "imported_file" DROP CONSTRAINT "FK_50d2991bfcb683941cac67af6ce"`);
    await runner.query(`ALTER TABLE "bulk_import" DROP CONSTRAINT "FK_e1cd42c6ed08bedc20f1a58a554"`);
    await runner.query(`DROP TABLE "imported_file"`);
    await runner.query(`DROP INDEX "IDX_ea5823de01a622b630c42aadbc"`);
    await runner.query(`DROP TABLE "bulk_import"`);
  }
}
