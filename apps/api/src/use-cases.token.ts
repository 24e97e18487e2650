/** `UseCases` is an interface: Nest finds what implements it by this name. */
export const USE_CASES = Symbol('UseCases');
