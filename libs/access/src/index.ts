export { type Action, ACTIONS } from './action.js';
export { type Actor, type RoleCode } from './actor.js';
export { type AgencyScope } from './agency-scope.js';
export { can, type Subject } from './can.js';
export { type Right, RIGHTS } from './rights.js';
export { scopeOf } from './scope-of.js';
