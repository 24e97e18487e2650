import { parse as parseYaml } from 'yaml';
import { type Edition, parseEdition } from '#decree';
import { DomainError } from '#faults';

/** @throws DomainError EDITION_BROKEN with every fault listed */
export function readEdition(yaml: string): Edition {
  const { edition, faults } = parseEdition(readYaml(yaml));
  if (edition) return edition;
  throw new DomainError('EDITION_BROKEN', {
    detail: faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'),
  });
}

function readYaml(yaml: string): unknown {
  try {
    return parseYaml(yaml);
  } catch (error) {
    throw new DomainError('EDITION_BROKEN', {
      detail: (error as Error).message.split('\n')[0] ?? '',
    });
  }
}
