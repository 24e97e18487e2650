import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signed, confirmed or returned a submission, and what a review put in the place of declared values. */
export class CreateReview1764560000000 implements MigrationInterface {
  name = 'CreateReview1764560000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "submission_step" ("submission_id" uuid NOT NULL, "state" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by_id" uuid, "reason" text, CONSTRAINT "PK_0be938e6dd30a37e33ba7f02107" PRIMARY KEY ("submission_id", "state"))`,
    );
    await runner.query(
      `CREATE TABLE "review_decision" ("submission_id" uuid NOT NULL, "indicator" text NOT NULL, "decision" text NOT NULL, "status" text NOT NULL, "numerator" numeric, "denominator" numeric, "value" numeric, "n" numeric, "second_value" numeric, "second_n" numeric, "reason" text NOT NULL, CONSTRAINT "PK_95935b1da6b32fc01945d9a6c5c" PRIMARY KEY ("submission_id", "indicator"))`,
    );
    await runner.query(
      `ALTER TABLE "submission_step" ADD CONSTRAINT "FK_d16e90460ddec55155e67cbb93f" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submission_step" ADD CONSTRAINT "FK_5d835203b0d786ffef3a8d6ab91" FOREIGN KEY ("by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "review_decision" ADD CONSTRAINT "FK_6a310727b4795547709e31ee8e4" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "review_decision"`);
    await runner.query(`DROP TABLE "submission_step"`);
  }
}
