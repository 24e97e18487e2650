import path from 'node:path';
import { packageRoot } from './package-root.js';

/** A file under `templates/`, absolute: `templatePath('editions', 'edition-1.yaml')`. */
export function templatePath(...parts: readonly string[]): string {
  return path.join(packageRoot(), 'templates', ...parts);
}
