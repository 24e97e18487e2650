import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The form of an agency and a quarter, saved while it is filled. */
export class CreateDraft1764300000000 implements MigrationInterface {
  name = 'CreateDraft1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "draft" ("agency_id" uuid NOT NULL, "quarter" text NOT NULL, "version" integer NOT NULL, "content" json NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL, "saved_by_id" uuid, "submission_id" uuid, "sent_version" integer, CONSTRAINT "PK_d8ef98c7189ae3df9851ec9fb93" PRIMARY KEY ("agency_id", "quarter"))`,
    );
    await runner.query(
      `ALTER TABLE "draft" ADD CONSTRAINT "FK_b4f1b57b66a6065482f201d5f23" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "draft" ADD CONSTRAINT "FK_b5c9c0e18f33f3c144020fe9572" FOREIGN KEY ("saved_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "draft" ADD CONSTRAINT "FK_10d3800938fe9ac46ed20043373" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "draft" DROP CONSTRAINT "FK_10d3800938fe9ac46ed20043373"`);
    await runner.query(`ALTER TABLE "draft" DROP CONSTRAINT "FK_b5c9c0e18f33f3c144020fe9572"`);
    await runner.query(`ALTER TABLE "draft" DROP CONSTRAINT "FK_b4f1b57b66a6065482f201d5f23"`);
    await runner.query(`DROP TABLE "draft"`);
  }
}
