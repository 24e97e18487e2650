/** Quarters that an agency must have reported before its own history says what is usual for it. */
export const USUAL_QUARTERS = 4;
