/** Settings of an invented council, for a template's samples where nobody gave a profile. */
export { sampleSettings as EXAMPLE_SETTINGS } from '#generated/sample-settings.ts'
