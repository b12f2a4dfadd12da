/** Whether the words shown with a finding are the draft's own: what is personal is named in brackets instead. */
export const isQuotation = (quote: string): boolean => !quote.startsWith('[')
