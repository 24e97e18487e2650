/** Where the data sheet keeps what: the key row is hidden, the heading row is frozen and repeated in print. */
export const DATA_ROWS = { keys: 1, title: 2, owner: 3, hint: 4, heading: 5, first: 6 } as const;
