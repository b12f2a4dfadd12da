/** A message as the messaging library writes it, for where the library is too much or cries over a silent tab. */
export const bareMessage = (type: 'wake' | 'frame' | 'lookAgain' | 'switched' | 'call' | 'step', data?: unknown) => ({ id: 0, type, data, timestamp: Date.now() })
