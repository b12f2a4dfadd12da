/** Councils that are no local authority: a credit to one of them is not the council's. In small letters. */
const OTHERS = /\b(?:arts|british|youth|school|student|research|churches|design|crafts|medical|sports) council\b/g

export const withoutOtherCouncils = (credit: string): string => credit.replace(OTHERS, '')
