import type { AgencyScope } from '#access';

/** The WHERE condition that keeps a query inside the actor's agencies; `first` is the number of its first parameter. */
export function scopeCondition(
  scope: AgencyScope,
  column: string,
  first: number,
): { sql: string; parameters: string[] } {
  switch (scope.kind) {
    case 'nation':
      return { sql: 'true', parameters: [] };
    case 'agency':
      return { sql: `${column} = $${first}`, parameters: [scope.agencyId] };
    case 'subtree':
      return {
        sql: `${column} in (with recursive below as (
                select id from agency where id = $${first}
                union all select child.id from agency child join below on child.parent_id = below.id)
              select id from below)`,
        parameters: [scope.agencyId],
      };
  }
}
