import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot, templatePath } from '#platform';

describe('paths of the product', () => {
  it('start at the folder of its package.json, wherever the process stands', () => {
    const { name } = JSON.parse(fs.readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as {
      name: string;
    };
    expect(name).toBe('karnameh');
    expect(fs.existsSync(templatePath('editions', 'edition-1.yaml'))).toBe(true);
  });
});
