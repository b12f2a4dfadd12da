/** A party by any of its names: "Lib Dem" for "Liberal Democrat". */
const TELLING = 3

/** @param name - as a text has it @param party - as the settings have it */
export const isParty = (name: string, party: string | undefined): boolean => party !== undefined && name.toLowerCase().startsWith(party.slice(0, TELLING).toLowerCase())
