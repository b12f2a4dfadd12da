/** Property tests try the same values in every run; `SEED=random npx vitest run …` tries others, `SEED=N` those of a failure. */
import fc from 'fast-check'

const { SEED = '2026' } = process.env
if (SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) })
