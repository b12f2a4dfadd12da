/** A house look of an invented group and its council, for tests: a drawn logo of 240 by 96 pixels, a letterhead, a signature. */
import type { House } from '#core/pack/house.schema.ts'

export const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAPAAAABgCAMAAAAU7Q/jAAAACVBMVEX///+bHDEzMzOJ4fV1AAABGklEQVR42u3cUQ4CIQwA0Y73P7QHMFE0Flo6c4BN3sdGgS0RZmYXxmujsDejed8s7W1mVhvGvYQMo8R838JTH+f6v3dFXBYMOeKiYH6vJRjSxCXBkCeuCIZEcUEwZIoFHwdDqrgcGHLF1cCQLBZ8FgzZ4lpgSBcLPgmGDeLmS/7WYBgmFnw5GIaJp4FhmFiw4LvAMEy8C1xm8SBYsGDBggULFixYsGDBggW7AeAej5t4ggVPPGvxMM3zYcGC/YqnGXj3NNJGcQiuB+74NW2V1zgE1wT3m3mo8dsUjcDd5pYEHxBHM3Cv6dLzf6qjIbjThPjhldPH55YFt7nl4ejqOJo3jBvz7uKJcbctLZPjrmZpP5Hj2kZhzaxuT6uRQJriEJuCAAAAAElFTkSuQmCC'
/** One pixel, so another picture than the logo. */
export const DOT = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const HOUSE: House = {
  group: {
    logo: { picture: LOGO, alt: 'Anytown Labour Group: a red disc beside three grey bars', widthMm: 50 },
    letterhead: ['Anytown Labour Group', '1 High Street, Anytown AA1 1AA', '01632 960123, hello@anytownlabour.example'],
    footer: ['Anytown Labour Group: councillors for every part of the town'],
    colours: { heading: '#9b1c31', rule: '#9b1c31' },
    signatures: [{ name: 'Ada Khan', lines: ['Cllr Ada Khan', 'Leader, Anytown Labour Group', '01632 960123'] }],
  },
  council: {
    logo: { picture: DOT, alt: 'Crest of Anytown Council' },
    letterhead: ['Anytown Council', 'Town Hall, Anytown AA1 1AA'],
    signatures: [{ name: 'Ada Khan', lines: ['Cllr Ada Khan', 'Councillor for Mill Ward', '01632 960124'] }],
  },
}
