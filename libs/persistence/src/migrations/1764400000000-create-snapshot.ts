import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frozen windows, numbered; and why one of them is open again. */
export class CreateSnapshot1764400000000 implements MigrationInterface {
  name = 'CreateSnapshot1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "snapshot" ("window" text NOT NULL, "number" integer NOT NULL, "hash" text NOT NULL, "scores_hash" text NOT NULL, "edition_code" text NOT NULL, "agencies" integer NOT NULL, "supersedes" text, "reason" text, "frozen_at" TIMESTAMP WITH TIME ZONE NOT NULL, "frozen_by_id" uuid, CONSTRAINT "PK_0196826ec7b50a8f2dcd15febce" PRIMARY KEY ("window", "number"))`,
    );
    await runner.query(`ALTER TABLE "window_state" ADD "correction_reason" text`);
    await runner.query(
      `ALTER TABLE "snapshot" ADD CONSTRAINT "FK_dde0b00d80cd0e8dfad2484e009" FOREIGN KEY ("edition_code") REFERENCES "edition"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "snapshot" ADD CONSTRAINT "FK_b8174f7d36b5e8db5c31b809006" FOREIGN KEY ("frozen_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "snapshot" DROP CONSTRAINT "FK_b8174f7d36b5e8db5c31b809006"`);
    await runner.query(`ALTER TABLE "snapshot" DROP CONSTRAINT "FK_dde0b00d80cd0e8dfad2484e009"`);
    await runner.query(`ALTER TABLE "window_state" DROP COLUMN "correction_reason"`);
    await runner.query(`DROP TABLE "snapshot"`);
  }
}
