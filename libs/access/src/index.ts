export { type Actor, type RoleCode } from './actor.js';
export { type AgencyScope } from './agency-scope.js';
