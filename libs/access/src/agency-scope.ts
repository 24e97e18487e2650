/** Which agencies an actor may see; a required argument of every read model. `subtree`: the agency and all below it. */
export type AgencyScope =
  | { readonly kind: 'nation' }
  | { readonly kind: 'agency'; readonly agencyId: string }
  | { readonly kind: 'subtree'; readonly agencyId: string };
