import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindingCells1764350000000 implements MigrationInterface {
  name = 'FindingCells1764350000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "finding" ADD "cells" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "finding" DROP COLUMN "cells"`);
  }
}
