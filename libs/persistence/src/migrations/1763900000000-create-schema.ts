import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSchema1763900000000 implements MigrationInterface {
  name = 'CreateSchema1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "province" ("code" text NOT NULL, "name" text NOT NULL, CONSTRAINT "PK_3288dfa18d390ed33b359fc0418" PRIMARY KEY ("code"))`,
    );
    await runner.query(
      `CREATE TABLE "agency" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "code" text NOT NULL, "name" text NOT NULL, "search_key" text NOT NULL, "group" text NOT NULL, "level" text NOT NULL, "parent_id" uuid, "province_code" text, "first_quarter" text NOT NULL, "last_quarter" text, CONSTRAINT "UQ_fbda24d0286deca69d0b8d30f10" UNIQUE ("code"), CONSTRAINT "PK_ab1244724d1c216e9720635a2e5" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_23b82556fb4ce8b297ecc6fbd2" ON "agency"  ("parent_id")`);
    await runner.query(
      `CREATE TABLE "edition" ("code" text NOT NULL, "title" text NOT NULL, "template_version" integer NOT NULL, "content" jsonb NOT NULL, "sha256" text NOT NULL, "loaded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_36a21cb9b0b25bea89e51f97705" PRIMARY KEY ("code"))`,
    );
    await runner.query(
      `CREATE TABLE "account" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "username" text NOT NULL, "display_name" text NOT NULL, "password_hash" text NOT NULL, "role" text NOT NULL, "agency_id" uuid, "failed_sign_ins" integer NOT NULL DEFAULT '0', "locked_until" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_41dfcb70af895ddf9a53094515b" UNIQUE ("username"), CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "submission" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "number" BIGSERIAL NOT NULL, "kind" text NOT NULL, "agency_id" uuid, "office" text, "quarter" text NOT NULL, "edition_code" text NOT NULL, "file_name" text NOT NULL, "sha256" text NOT NULL, "bytes" integer NOT NULL, "state" text NOT NULL, "is_late" boolean NOT NULL, "prepared_by_id" uuid, "received_at" TIMESTAMP WITH TIME ZONE NOT NULL, "checked_at" TIMESTAMP WITH TIME ZONE, "scored_at" TIMESTAMP WITH TIME ZONE, "value_count" integer NOT NULL DEFAULT '0', "failure" text, CONSTRAINT "UQ_b73e779939829fa8d62dfb23d07" UNIQUE ("number"), CONSTRAINT "UQ_5b2c8fcedae330c5e9c5816abfe" UNIQUE ("sha256"), CONSTRAINT "PK_7faa571d0e4a7076e85890c9bd0" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_88bbb028597f8375277e9cb3c6" ON "submission"  ("quarter", "agency_id")`,
    );
    await runner.query(
      `CREATE TABLE "finding" ("submission_id" uuid NOT NULL, "position" integer NOT NULL, "code" text NOT NULL, "severity" text NOT NULL, "sheet" text, "cell" text, "indicator" text, "params" jsonb NOT NULL, "count" integer NOT NULL, CONSTRAINT "PK_c21e987c136db8f86b893f7ce11" PRIMARY KEY ("submission_id", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "report" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "window" text NOT NULL, "agency_id" uuid, "state" text NOT NULL, "step" text NOT NULL, "done" integer NOT NULL DEFAULT '0', "total" integer NOT NULL DEFAULT '1', "requested_by_id" uuid, "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL, "finished_at" TIMESTAMP WITH TIME ZONE, "failure" text, CONSTRAINT "PK_99e4d0bea58cba73c57f935a546" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_b6435cfbd899792058b6e3797e" ON "report"  ("state", "requested_at")`,
    );
    await runner.query(
      `CREATE TABLE "report_file" ("report_id" uuid NOT NULL, "format" text NOT NULL, "file_name" text NOT NULL, "sha256" text NOT NULL, "bytes" integer NOT NULL, CONSTRAINT "PK_a9eac53a056862f83a5d38687d7" PRIMARY KEY ("report_id", "format"))`,
    );
    await runner.query(
      `CREATE TABLE "reported_value" ("submission_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "indicator" text NOT NULL, "quarter" text NOT NULL, "status" text NOT NULL, "numerator" numeric, "denominator" numeric, "value" numeric, "n" numeric, "second_value" numeric, "second_n" numeric, "reason" text, "sheet" text, "cell" text, "raw" text, CONSTRAINT "PK_ee2f1404dfc1ba76d2997a17f43" PRIMARY KEY ("submission_id", "agency_id", "indicator"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_6f813cc9c10317f9879a848399" ON "reported_value"  ("quarter", "agency_id")`,
    );
    await runner.query(
      `CREATE TABLE "score" ("window" text NOT NULL, "agency_id" uuid NOT NULL, "edition_code" text NOT NULL, "earned" integer NOT NULL, "ceiling" integer NOT NULL, "is_rankable" boolean NOT NULL, "rank" integer, "peers" integer NOT NULL DEFAULT '0', "articles" jsonb NOT NULL, "computed_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_5bc0ee4302a6077435c4aea5eb8" PRIMARY KEY ("window", "agency_id"))`,
    );
    await runner.query(
      `CREATE TABLE "session" ("token_hash" text NOT NULL, "user_id" uuid NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a83507eb0338ac037780e02f2b9" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "IDX_30e98e8746699fb9af235410af" ON "session"  ("user_id")`);
    await runner.query(
      `CREATE TABLE "window_state" ("window" text NOT NULL, "is_stale" boolean NOT NULL, "stale_since" TIMESTAMP WITH TIME ZONE, "refreshed_at" TIMESTAMP WITH TIME ZONE, "frozen_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_dacfae8c7505d503f1e140ea730" PRIMARY KEY ("window"))`,
    );
    await runner.query(
      `ALTER TABLE "agency" ADD CONSTRAINT "FK_23b82556fb4ce8b297ecc6fbd2f" FOREIGN KEY ("parent_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agency" ADD CONSTRAINT "FK_bdbde22a2406306d9aaa5070e6e" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "account" ADD CONSTRAINT "FK_4f747095b9b189295db324b20e1" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "FK_412dade6bf21dad7649929f3357" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "FK_34c13845ed2c4a7ac63cc36ba77" FOREIGN KEY ("edition_code") REFERENCES "edition"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "FK_e4d31ffe4f55cb6b79c8a192058" FOREIGN KEY ("prepared_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "finding" ADD CONSTRAINT "FK_2acbc79ae3df5b76332feb0d81a" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "FK_0aaa9a24814443143ed7f972458" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "FK_2288370cf285ab90cac92988ec1" FOREIGN KEY ("requested_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report_file" ADD CONSTRAINT "FK_81c2f33b45737d28490c6314573" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reported_value" ADD CONSTRAINT "FK_8789b2de24e8ce6304409b6a455" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reported_value" ADD CONSTRAINT "FK_f637016776bb76c100cd163e1bb" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "FK_bea88d113addedc0215ef383b82" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "FK_3f9df40f35376c93a90fe20ecd9" FOREIGN KEY ("edition_code") REFERENCES "edition"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_30e98e8746699fb9af235410aff" FOREIGN KEY ("user_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "FK_30e98e8746699fb9af235410aff"`);
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "FK_3f9df40f35376c93a90fe20ecd9"`);
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "FK_bea88d113addedc0215ef383b82"`);
    await runner.query(`ALTER TABLE "reported_value" DROP CONSTRAINT "FK_f637016776bb76c100cd163e1bb"`);
    await runner.query(`ALTER TABLE "reported_value" DROP CONSTRAINT "FK_8789b2de24e8ce6304409b6a455"`);
    await runner.query(`ALTER TABLE "report_file" DROP CONSTRAINT "FK_81c2f33b45737d28490c6314573"`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "FK_2288370cf285ab90cac92988ec1"`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "FK_0aaa9a24814443143ed7f972458"`);
    await runner.query(`ALTER TABLE "finding" DROP CONSTRAINT "FK_2acbc79ae3df5b76332feb0d81a"`);
    await runner.query(`ALTER TABLE "submission" DROP CONSTRAINT "FK_e4d31ffe4f55cb6b79c8a192058"`);
    await runner.query(`ALTER TABLE "submission" DROP CONSTRAINT "FK_34c13845ed2c4a7ac63cc36ba77"`);
    await runner.query(`ALTER TABLE "submission" DROP CONSTRAINT "FK_412dade6bf21dad7649929f3357"`);
    await runner.query(`ALTER TABLE "account" DROP CONSTRAINT "FK_4f747095b9b189295db324b20e1"`);
    await runner.query(`ALTER TABLE "agency" DROP CONSTRAINT "FK_bdbde22a2406306d9aaa5070e6e"`);
    await runner.query(`ALTER TABLE "agency" DROP CONSTRAINT "FK_23b82556fb4ce8b297ecc6fbd2f"`);
    await runner.query(`DROP TABLE "window_state"`);
    await runner.query(`DROP INDEX "IDX_30e98e8746699fb9af235410af"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP TABLE "score"`);
    await runner.query(`DROP INDEX "IDX_6f813cc9c10317f9879a848399"`);
    await runner.query(`DROP TABLE "reported_value"`);
    await runner.query(`DROP TABLE "report_file"`);
    await runner.query(`DROP INDEX "IDX_b6435cfbd899792058b6e3797e"`);
    await runner.query(`DROP TABLE "report"`);
    await runner.query(`DROP TABLE "finding"`);
    await runner.query(`DROP INDEX "IDX_88bbb028597f8375277e9cb3c6"`);
    await runner.query(`DROP TABLE "submission"`);
    await runner.query(`DROP TABLE "account"`);
    await runner.query(`DROP TABLE "edition"`);
    await runner.query(`DROP INDEX "IDX_23b82556fb4ce8b297ecc6fbd2"`);
    await runner.query(`DROP TABLE "agency"`);
    await runner.query(`DROP TABLE "province"`);
  }
}
