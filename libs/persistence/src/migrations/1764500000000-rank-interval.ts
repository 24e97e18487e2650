import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ranks have an interval. Windows that were refreshed before get theirs with the next refresh. */
export class RankInterval1764500000000 implements MigrationInterface {
  name = 'RankInterval1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "score" ADD "rank_best" integer`);
    await runner.query(`ALTER TABLE "score" ADD "rank_worst" integer`);
    await runner.query(`UPDATE "window_state" SET "is_stale" = true WHERE "frozen_at" IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "score" DROP COLUMN "rank_worst"`);
    await runner.query(`ALTER TABLE "score" DROP COLUMN "rank_best"`);
  }
}
