/** The two words of the drop-down in a yes-no cell. */
export const YES_NO_WORDS = { yes: 'بلی', no: 'خیر' } as const;
