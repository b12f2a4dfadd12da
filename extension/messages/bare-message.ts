/** A message without content as the messaging library writes it, for where the library is too much or cries over a silent tab. */
export const bareMessage = (type: 'wake' | 'lookAgain' | 'switched' | 'call') => ({ id: 0, type, timestamp: Date.now() })
