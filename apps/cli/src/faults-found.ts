/** Already told to the user; only the exit code is left to give. */
export class FaultsFound extends Error {}
